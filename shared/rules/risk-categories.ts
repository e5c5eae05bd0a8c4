/** A category of risk with what its scores say. */
export interface CategoryScore {
  /** Highest score of its types; null while none is scored. */
  readonly score: number | null;
  readonly scored: number;
  /** Whether mitigation is recommended. */
  readonly recommended: boolean;
}

/** The threshold of the reference. */
export const DEFAULT_THRESHOLD = 0.7;

/**
 * The score of a category is the highest of its types: the reference leaves the combination open, and a mean would hide a
 * high risk behind low ones. Mitigation is recommended only above the threshold; a score equal to it does not trigger.
 * Scores are shares without a unit, kept apart from money.
 */
export function categoryScore(scores: readonly (number | null)[], threshold: number): CategoryScore {
  const score = highestScore(scores);
  const scored = scores.filter((one) => one !== null).length;
  return { score, scored, recommended: score !== null && score > threshold };
}

/** The highest of the scores given; null while none is. */
export function highestScore(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  return given.length === 0 ? null : Math.max(...given);
}
