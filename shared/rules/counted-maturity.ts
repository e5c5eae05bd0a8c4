import { type Maturity, unsupportedClaim } from './maturity.ts';
import type { Standing } from './standing.ts';

/** What there is to show for a level. */
export interface Support {
  /** Pieces of evidence linked to the dimension or its questions. */
  readonly evidence: number;
  /** Whether a measure of the responsibility has a figure that is not out of date. */
  readonly currentMeasurement: boolean;
}

/**
 * The highest level up to `claimed` that can be shown. Figures are made of this and not of the claim, so that an opinion
 * nobody can show does not lift the posture; the claim itself is kept and shown beside it.
 */
export function countedMaturity(claimed: Maturity, support: Support): Maturity {
  let level = claimed;
  while (level > 0 && unsupportedClaim(level, support) !== null) level = (level - 1) as Maturity;
  return level;
}

/** A standing with its levels brought down to what can be shown. */
export function countedStanding(standing: Standing, support: Support): Standing {
  if (standing.state === 'rated')
    return { ...standing, maturity: countedMaturity(standing.maturity, support) };
  if (standing.state === 'unsettled') {
    const [low, high] = [countedMaturity(standing.low, support), countedMaturity(standing.high, support)];
    return { ...standing, low, high };
  }
  return standing;
}
