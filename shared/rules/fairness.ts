import type { GroupOutcome } from '../model/classification.ts';

/** Why a figure cannot be given. */
export const FAIRNESS_GAPS = [
  'one group',
  'empty group',
  'nobody selected',
  'no outcomes',
  'no positive outcomes',
  'unknown reference',
] as const;
export type FairnessGap = (typeof FAIRNESS_GAPS)[number];

export interface GroupRates {
  readonly group: string;
  readonly n: number;
  /** Share of the group with the favourable prediction; null for an empty group. */
  readonly selectionRate: number | null;
  /** Selection rate over that of the reference group; null where it cannot be given. */
  readonly impactRatio: number | null;
  /** People with the favourable true outcome; null where the truth is not known. */
  readonly positives: number | null;
  /** Share of them that was predicted so. */
  readonly truePositiveRate: number | null;
  /** True positive rate less that of the reference group. */
  readonly opportunityDifference: number | null;
}

export type FairnessFigure =
  | { readonly value: number; readonly group: string; readonly gap: null }
  | { readonly value: null; readonly group: string | null; readonly gap: FairnessGap };

export interface FairnessResult {
  readonly n: number;
  /** The group the others are held against; null when there is none. */
  readonly reference: string | null;
  readonly groups: readonly GroupRates[];
  /** The least ratio of selection rates, and the group it is of. */
  readonly disparateImpact: FairnessFigure;
  /** Whether the least ratio reaches the threshold; null when it cannot be given. */
  readonly meetsThreshold: boolean | null;
  /** The difference of true positive rates furthest from zero, and the group it is of. */
  readonly equalOpportunity: FairnessFigure;
}

/** Below this many people a rate says little; shown beside the figures, never used to hide them. */
export const SMALL_GROUP = 30;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const none = (gap: FairnessGap, group: string | null = null): FairnessFigure => ({ value: null, group, gap });

/**
 * Disparate impact and equal opportunity difference over groups.
 *
 * Disparate impact is the selection rate of a group over that of the reference group; without a named reference it is the
 * group with the highest rate, as the four-fifths rule has it (29 CFR 1607.4 D). Equal opportunity difference is the true
 * positive rate of a group less that of the same reference (Hardt, Price, Srebro 2016, "Equality of Opportunity in
 * Supervised Learning"); it needs true outcomes, so it is not given where any group lacks them. A blank never counts as
 * fair: what cannot be computed says why.
 */
export function fairness(
  outcomes: readonly GroupOutcome[],
  wantedReference: string | null,
  threshold: number,
): FairnessResult {
  const rates = outcomes.map((outcome) => ({
    outcome,
    selectionRate: share(outcome.selected, outcome.n),
    truePositiveRate:
      outcome.positives === null || outcome.truePositives === null
        ? null
        : share(outcome.truePositives, outcome.positives),
  }));
  const highest = rates.toSorted((a, b) => (b.selectionRate ?? -1) - (a.selectionRate ?? -1))[0];
  const reference =
    wantedReference === null ? highest : rates.find(({ outcome }) => outcome.group === wantedReference);
  const groups = rates.map(({ outcome, selectionRate, truePositiveRate }): GroupRates => {
    const base = reference?.selectionRate ?? null;
    const baseTrue = reference?.truePositiveRate ?? null;
    return {
      group: outcome.group,
      n: outcome.n,
      selectionRate,
      impactRatio: selectionRate === null || base === null || base === 0 ? null : selectionRate / base,
      positives: outcome.positives,
      truePositiveRate,
      opportunityDifference:
        truePositiveRate === null || baseTrue === null ? null : truePositiveRate - baseTrue,
    };
  });
  const name = reference?.outcome.group ?? null;
  const others = groups.filter(({ group }) => group !== name);
  const disparateImpact = impactOf(outcomes, reference, others);
  return {
    n: outcomes.reduce((sum, { n }) => sum + n, 0),
    reference: name,
    groups,
    disparateImpact,
    meetsThreshold: disparateImpact.value === null ? null : disparateImpact.value >= threshold,
    equalOpportunity: opportunityOf(outcomes, reference !== undefined, others),
  };
}

function general(outcomes: readonly GroupOutcome[], hasReference: boolean): FairnessFigure | null {
  if (outcomes.length < 2) return none('one group');
  if (!hasReference) return none('unknown reference');
  const empty = outcomes.find(({ n }) => n === 0);
  return empty ? none('empty group', empty.group) : null;
}

function impactOf(
  outcomes: readonly GroupOutcome[],
  reference: { selectionRate: number | null; outcome: GroupOutcome } | undefined,
  others: readonly GroupRates[],
): FairnessFigure {
  const gap = general(outcomes, reference !== undefined);
  if (gap) return gap;
  if (reference?.selectionRate === 0) return none('nobody selected', reference.outcome.group);
  let least: FairnessFigure = none('one group');
  for (const { group, impactRatio } of others)
    if (impactRatio !== null && (least.value === null || impactRatio < least.value))
      least = { value: impactRatio, group, gap: null };
  return least;
}

function opportunityOf(
  outcomes: readonly GroupOutcome[],
  hasReference: boolean,
  others: readonly GroupRates[],
): FairnessFigure {
  const gap = general(outcomes, hasReference);
  if (gap) return gap;
  const unknown = outcomes.find(
    ({ positives, truePositives }) => positives === null || truePositives === null,
  );
  if (unknown) return none('no outcomes', unknown.group);
  const without = outcomes.find(({ positives }) => positives === 0);
  if (without) return none('no positive outcomes', without.group);
  let furthest: FairnessFigure = none('one group');
  for (const { group, opportunityDifference } of others)
    if (
      opportunityDifference !== null &&
      (furthest.value === null || Math.abs(opportunityDifference) > Math.abs(furthest.value))
    )
      furthest = { value: opportunityDifference, group, gap: null };
  return furthest;
}
