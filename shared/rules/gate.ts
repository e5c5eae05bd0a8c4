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

/**
 * What evidence names a check by: its asset and its own name. It says nothing that is not known before anything was written of
 * the check, so a file can be meant for one that has no record.
 */
export const checkSubjectId = (assetId: string, check: GateCheckName): string => `${assetId}/${check}`;

/** Asset and check that evidence names; null for what names none. */
export function checkOfSubject(subjectId: string): { assetId: string; check: GateCheckName } | null {
  const [assetId, name, ...more] = subjectId.split('/');
  const check = GATE_CHECKS.find((candidate) => candidate === name);
  return assetId && check && more.length === 0 ? { assetId, check } : null;
}

/** One of the four checks, and why it stands in the way; `blocks` is null when it does not. */
export interface GateLine {
  readonly check: GateCheckName;
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
export function gate(
  checks: readonly GateCheck[],
  evidence: (check: GateCheckName) => readonly Shown[],
): Gate {
  const lines = GATE_CHECKS.map((check): GateLine => {
    const done = checks.find((candidate) => candidate.check === check);
    const { result, note } = done ?? NOT_DONE;
    const shown = evidence(check);
    return { check, result, note, evidence: shown, blocks: blockOf(result, shown) };
  });
  return { lines, ready: lines.every((line) => line.blocks === null) };
}

const NOT_DONE = { result: 'not done', note: '' } as const;

function blockOf(result: GateCheck['result'], shown: readonly Shown[]): GateLine['blocks'] {
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
