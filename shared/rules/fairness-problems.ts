import type { GroupOutcome } from '../model/classification.ts';

export interface OutcomeProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Counts that cannot be true together, and groups named twice. */
export function outcomeProblems(groups: readonly GroupOutcome[]): OutcomeProblem[] {
  const problems: OutcomeProblem[] = [];
  const seen = new Set<string>();
  for (const [index, { group, n, selected, positives, truePositives }] of groups.entries()) {
    const at = (field: keyof GroupOutcome, message: string) =>
      problems.push({ path: ['groups', index, field], message: `${group}: ${message}` });
    const name = group.trim().toLowerCase();
    if (seen.has(name)) at('group', 'this group is named twice');
    seen.add(name);
    if (selected > n) at('selected', `${selected} favourable predictions for ${n} people`);
    if ((positives === null) !== (truePositives === null))
      at('truePositives', 'true outcomes need both counts, or neither');
    if (positives !== null && positives > n)
      at('positives', `${positives} favourable outcomes for ${n} people`);
    if (positives !== null && truePositives !== null && truePositives > positives)
      at('truePositives', `${truePositives} of ${positives} favourable outcomes predicted`);
    if (truePositives !== null && truePositives > selected)
      at('truePositives', `${truePositives} right among ${selected} favourable predictions`);
    if (positives !== null && truePositives !== null && selected - truePositives > n - positives)
      at('selected', 'more wrong favourable predictions than people without the favourable outcome');
  }
  return problems;
}
