import type { StepProgress } from '../../../shared/contract/engagement.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';

/** What other features add to the life of an engagement. The composition root plugs them in, so features stay strangers. */
export interface EngagementHooks {
  /** Records that a new engagement starts with, besides its scope. */
  fillNew(change: Change, ctx: Ctx): void;
  /** Records of the sample engagement, its scope included. */
  fillSample(change: Change, ctx: Ctx): void;
  /** Work due when a sample has been created, such as simulating its scenarios. */
  afterSample(ctx: Ctx): Promise<void>;
  /** Work due on opening, such as exceptions whose date has passed. */
  afterOpen(ctx: Ctx): void;
  /** Completeness of the steps. */
  progress(ctx: Ctx): StepProgress[];
}
