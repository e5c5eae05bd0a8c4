import { quantile } from '../engine/distributions/distribution.ts';
import type { Distribution } from '../model/distribution.ts';

/** The one value a person would name for a range: the most likely where it was given, else the middle. */
export function bestGuess(distribution: Distribution): number {
  switch (distribution.dist) {
    case 'pert':
    case 'triangular':
      return distribution.mode;
    case 'constant':
      return distribution.value;
    case 'metalog':
      return distribution.p50;
    default:
      return quantile(distribution, 0.5);
  }
}

/** Lowest and highest value of a range as it was given: its ends, or the percentiles that stand for them. */
export function givenEnds(distribution: Distribution): { low: number; high: number } {
  switch (distribution.dist) {
    case 'lognormal_ci90':
      return { low: distribution.p05, high: distribution.p95 };
    case 'metalog':
      return { low: distribution.p10, high: distribution.p90 };
    case 'constant':
      return { low: distribution.value, high: distribution.value };
    case 'empirical':
      return { low: quantile(distribution, 0.05), high: quantile(distribution, 0.95) };
    default:
      return { low: distribution.min, high: distribution.max };
  }
}
