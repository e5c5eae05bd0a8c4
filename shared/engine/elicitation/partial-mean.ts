import { type Distribution, limitedMean } from '../distributions/distribution.ts';

/**
 * What the values up to a point add to the mean: ∫₀ᵖ Q(u) du = E[min(X, x)] − x (1 − p), where p is P(X ≤ x).
 */
export function partialMean(distribution: Distribution, x: number, p: number): number {
  return limitedMean(distribution, x) - x * (1 - p);
}
