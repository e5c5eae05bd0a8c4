import {
  GATE_CHECKS,
  type GateCheck,
  type GateCheckName,
  type GateDecision,
} from '../model/classification.ts';

/** One of the four checks, and why it stands in the way; `blocks` is null when it does not. */
export interface GateLine {
  readonly check: GateCheckName;
  readonly id: string | null;
  readonly result: GateCheck['result'];
  readonly note: string;
  readonly evidence: number;
  readonly blocks: 'failed' | 'not done' | 'not shown' | null;
}

export interface Gate {
  readonly lines: readonly GateLine[];
  readonly ready: boolean;
}

/**
 * The gate before deployment. It opens only when all four checks passed; a check that was not done blocks like one that
 * failed, and a pass with neither evidence nor a note of what was tested is a claim, not a pass.
 */
export function gate(checks: readonly GateCheck[], evidence: (checkId: string) => number): Gate {
  const lines = GATE_CHECKS.map((check): GateLine => {
    const done = checks.find((candidate) => candidate.check === check);
    if (!done) return { check, id: null, result: 'not done', note: '', evidence: 0, blocks: 'not done' };
    const shown = evidence(done.id);
    const blocks =
      done.result === 'not done'
        ? 'not done'
        : done.result === 'fail'
          ? 'failed'
          : shown === 0 && done.note.trim() === ''
            ? 'not shown'
            : null;
    return { check, id: done.id, result: done.result, note: done.note, evidence: shown, blocks };
  });
  return { lines, ready: lines.every((line) => line.blocks === null) };
}

/** Whether a decision was taken on the checks as they stand now; later findings leave it behind. */
export const decisionHolds = (decision: Pick<GateDecision, 'basis'>, { lines }: Gate): boolean =>
  lines.every((line) =>
    decision.basis.some(
      (then) => then.check === line.check && then.result === line.result && then.note === line.note,
    ),
  );
