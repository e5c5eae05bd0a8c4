import type { Finding, FindingState } from '../model/finding.ts';

/** One step of a finding's life. */
interface Move {
  readonly to: FindingState;
  /** True when someone will ask why. */
  readonly noteRequired: boolean;
}

const MOVES: Readonly<Record<FindingState, readonly Move[]>> = {
  open: [
    { to: 'in progress', noteRequired: false },
    { to: 'accepted', noteRequired: true },
  ],
  accepted: [
    { to: 'in progress', noteRequired: false },
    { to: 'closed', noteRequired: true },
  ],
  'in progress': [
    { to: 'resolved', noteRequired: true },
    { to: 'accepted', noteRequired: true },
  ],
  resolved: [
    { to: 'closed', noteRequired: true },
    { to: 'in progress', noteRequired: true },
  ],
  closed: [{ to: 'open', noteRequired: true }],
};

/**
 * States a finding can be moved to. `resolved` is what the client says and `closed` what the assessor has seen, so no
 * finding is closed without having been one of `resolved` or `accepted`.
 */
export const movesFrom = (state: FindingState): FindingState[] => MOVES[state].map(({ to }) => to);

/** Whether the step needs a reason. */
export const needsReason = (from: FindingState, to: FindingState): boolean =>
  MOVES[from].find((move) => move.to === to)?.noteRequired ?? false;

/** What stands in the way of a step, in words; none when it can be taken. */
export function moveProblems(
  finding: Pick<Finding, 'state' | 'owner' | 'dueOn' | 'response'>,
  to: FindingState,
  note: string,
): string[] {
  if (!movesFrom(finding.state).includes(to))
    return [`A finding that is ${finding.state} cannot become ${to}.`];
  const problems: string[] = [];
  const owned = finding.owner.trim() !== '';
  if ((to === 'in progress' || to === 'accepted') && !owned)
    problems.push('Name an owner: nobody acts on, or lives with, what belongs to nobody.');
  if (to === 'in progress' && finding.dueOn === null)
    problems.push('Give a due date: without one nobody can be late.');
  if (to === 'accepted' && finding.response.trim() === '')
    problems.push('Write down the management response: who accepts a finding says so.');
  if (needsReason(finding.state, to) && note.trim() === '')
    problems.push('Give the reason: someone will ask for it.');
  return problems;
}

/** Whether the client still owes something. */
export const isOpen = (state: FindingState): boolean => state === 'open' || state === 'in progress';

/** Whether the day by which the client promised to act has passed. */
export const isOverdue = (finding: Pick<Finding, 'state' | 'dueOn'>, today: string): boolean =>
  isOpen(finding.state) && finding.dueOn !== null && finding.dueOn < today;
