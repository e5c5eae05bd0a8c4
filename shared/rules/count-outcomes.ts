import type { GroupOutcome } from '../model/classification.ts';

/** One row of predictions: whose, what was predicted, and what was true where that is known. */
export interface PredictionRow {
  readonly group: string;
  readonly prediction: string;
  readonly outcome: string | null;
}

export type CountedOutcomes =
  | { readonly groups: GroupOutcome[]; readonly blank: number }
  | { readonly problem: string };

const LISTED = 5;

/** A value as it is compared: "Yes" and "yes " are one. */
export const fold = (text: string): string => text.trim().toLowerCase();

/**
 * Counts predictions per group. Rows without a group or prediction are left out and counted as blank. Both the prediction
 * and the outcome must have two values at most, and the same ones: a third would silently count as unfavourable.
 */
export function countOutcomes(rows: readonly PredictionRow[], favourable: string): CountedOutcomes {
  const wanted = fold(favourable);
  const usable = rows.filter(({ group, prediction }) => group.trim() !== '' && prediction.trim() !== '');
  const hasOutcomes = usable.some(({ outcome }) => outcome !== null && outcome.trim() !== '');
  const problem =
    tooMany(
      'prediction',
      usable.map(({ prediction }) => prediction),
    ) ??
    tooMany(
      'outcome',
      usable.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])),
    );
  if (problem !== null) return { problem };
  const foreign = otherWords(usable);
  if (foreign !== null) return { problem: foreign };
  if (usable.length === 0)
    return { problem: 'no row has both a group and a prediction. Choose other columns' };
  if (
    !usable.some(({ prediction, outcome }) => fold(prediction) === wanted || fold(outcome ?? '') === wanted)
  )
    return { problem: `no prediction is “${favourable}”. Choose the value that counts as favourable` };
  const groups = new Map<string, GroupOutcome>();
  let missing = 0;
  for (const { group, prediction, outcome } of usable) {
    const key = fold(group);
    const counted = groups.get(key) ?? {
      group: group.trim(),
      n: 0,
      selected: 0,
      positives: hasOutcomes ? 0 : null,
      truePositives: hasOutcomes ? 0 : null,
    };
    const known = outcome !== null && outcome.trim() !== '';
    if (hasOutcomes && !known) missing += 1;
    const selected = fold(prediction) === wanted;
    const positive = known && fold(outcome) === wanted;
    groups.set(key, {
      ...counted,
      n: counted.n + 1,
      selected: counted.selected + (selected ? 1 : 0),
      positives: counted.positives === null ? null : counted.positives + (positive ? 1 : 0),
      truePositives:
        counted.truePositives === null ? null : counted.truePositives + (selected && positive ? 1 : 0),
    });
  }
  if (missing > 0)
    return {
      problem: `${missing} of ${usable.length} rows have no true outcome while others do. Leave the column out, or complete it`,
    };
  return { groups: [...groups.values()], blank: rows.length - usable.length };
}

/** Predictions and outcomes that say the same in different words cannot be held against one another. */
function otherWords(rows: readonly PredictionRow[]): string | null {
  const of = (values: readonly (string | null)[]) =>
    new Set(values.map((value) => fold(value ?? '')).filter((value) => value !== ''));
  const predictions = of(rows.map(({ prediction }) => prediction));
  const outcomes = of(rows.map(({ outcome }) => outcome));
  if (new Set([...predictions, ...outcomes]).size <= 2) return null;
  const words = (values: ReadonlySet<string>) => [...values].map((value) => `“${value}”`).join(', ');
  return `predictions are ${words(predictions)} and true outcomes ${words(outcomes)}. Write both in the same two words`;
}

function tooMany(column: string, values: readonly string[]): string | null {
  const distinct = [...new Set(values.map(fold).filter((value) => value !== ''))];
  if (distinct.length <= 2) return null;
  const shown = distinct.slice(0, LISTED).map((value) => `“${value}”`);
  return `the ${column} has ${distinct.length} values (${shown.join(', ')}${distinct.length > LISTED ? ', …' : ''}) where two are needed. Turn scores into decisions first`;
}
