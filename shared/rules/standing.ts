import type { Maturity } from './maturity.ts';

/** What one assessor says of a dimension. */
export interface DimensionRating {
  readonly personId: string;
  readonly maturity: Maturity;
}

/** What is known of a dimension once all its ratings are looked at together. */
export type Standing =
  | { readonly state: 'not asked' }
  | { readonly state: 'not applicable'; readonly reason: string }
  | { readonly state: 'blank' }
  | { readonly state: 'rated'; readonly maturity: Maturity; readonly settled: boolean }
  | { readonly state: 'unsettled'; readonly low: Maturity; readonly high: Maturity };

export interface StandingInput {
  /** False where the reference omits the dimension: there is nothing to rate. */
  readonly asked: boolean;
  /** Why it does not apply; null when it does. */
  readonly notApplicable: string | null;
  readonly ratings: readonly DimensionRating[];
  /** The level the assessors agreed on after they differed; null before that. */
  readonly settlement: Maturity | null;
}

/**
 * One standing from several opinions. Assessors who differ are not averaged: a mean of 1 and 3 would be a 2 that neither
 * of them saw. The range stays until they settle it and say why.
 */
export function standingOf({ asked, notApplicable, ratings, settlement }: StandingInput): Standing {
  if (!asked) return { state: 'not asked' };
  if (notApplicable !== null) return { state: 'not applicable', reason: notApplicable };
  if (settlement !== null) return { state: 'rated', maturity: settlement, settled: true };
  const levels = ratings.map(({ maturity }) => maturity).toSorted((a, b) => a - b);
  const [low] = levels;
  const high = levels.at(-1);
  if (low === undefined || high === undefined) return { state: 'blank' };
  return low === high ? { state: 'rated', maturity: low, settled: false } : { state: 'unsettled', low, high };
}
