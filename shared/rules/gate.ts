import {
  GATE_CHECKS,
  type GateCheck,
  type GateCheckName,
  type GateDecision,
} from '../model/classification.ts';

/** What shows that a check was made. */
export interface Shown {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
}

/** One of the four checks, and why it stands in the way; `blocks` is null when it does not. */
export interface GateLine {
  readonly check: GateCheckName;
  readonly id: string | null;
  readonly result: GateCheck['result'];
  readonly note: string;
  readonly evidence: readonly Shown[];
  readonly blocks: 'failed' | 'not done' | 'not shown' | null;
}

export interface Gate {
  readonly lines: readonly GateLine[];
  readonly ready: boolean;
}

/**
 * The gate before deployment. It opens only when all four checks passed and evidence shows each of them: a check that was
 * not done blocks like one that failed, and a pass with nothing to show for it is a claim that nobody can re-perform.
 */
export function gate(checks: readonly GateCheck[], evidence: (checkId: string) => readonly Shown[]): Gate {
  const lines = GATE_CHECKS.map((check): GateLine => {
    const done = checks.find((candidate) => candidate.check === check);
    if (!done) return { check, id: null, result: 'not done', note: '', evidence: [], blocks: 'not done' };
    const shown = evidence(done.id);
    return {
      check,
      id: done.id,
      result: done.result,
      note: done.note,
      evidence: shown,
      blocks: blockOf(done, shown),
    };
  });
  return { lines, ready: lines.every((line) => line.blocks === null) };
}

function blockOf({ result }: GateCheck, shown: readonly Shown[]): GateLine['blocks'] {
  if (result === 'not done') return 'not done';
  if (result === 'fail') return 'failed';
  return shown.length === 0 ? 'not shown' : null;
}

/** Whether anything was said of a check, or shown. */
export const isBegun = ({
  result,
  note,
  evidence,
}: Pick<GateLine, 'result' | 'note' | 'evidence'>): boolean =>
  result !== 'not done' || note.trim() !== '' || evidence.length > 0;

/**
 * Whether a decision was taken on the checks as they stand now; later findings leave it behind. A deployment does not hold
 * either once the gate has closed, as it does when evidence is withdrawn.
 */
export const decisionHolds = (
  { outcome, basis }: Pick<GateDecision, 'outcome' | 'basis'>,
  { lines, ready }: Gate,
): boolean =>
  (outcome === 'refuse' || ready) &&
  lines.every((line) =>
    basis.some((then) => then.check === line.check && then.result === line.result && then.note === line.note),
  );
