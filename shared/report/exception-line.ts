import type { ExceptionView } from '../contract/exceptions.ts';

export interface ControlLine {
  readonly title: string;
  readonly owner: string;
  /** `Effective`, `Test overdue` */
  readonly test: string;
}

/** Whether an approval still stands for what was approved; `none` where nothing has been approved or it has ended. */
export type ApprovalState = 'current' | 'stale' | 'none';

/** An exception as the register prints it. Names are blank where nobody is named. */
export interface ExceptionLine {
  readonly view: ExceptionView;
  readonly responsibilities: readonly string[];
  readonly assetRefs: readonly string[];
  readonly scenarioRefs: readonly string[];
  readonly requester: string;
  readonly approver: string;
  readonly controls: readonly ControlLine[];
  /** Day of the approval; null without one. */
  readonly approvedOn: string | null;
  /** Days since the approval. */
  readonly age: number | null;
  readonly approval: ApprovalState;
  /** Set when a newer exception has taken over. */
  readonly renewedBy: string | null;
}
