import { quantile } from '../engine/distributions/distribution.ts';
import { USUAL_LAMBDA } from '../engine/distributions/pert.ts';
import type { Estimate } from '../model/scenario.ts';

const STEPS = 25;
/** A lognormal has no end; nearly all of it lies below this probability. */
const DRAWN_UP_TO = 0.975;

/** The density of an estimate at equal steps over its range, up to a common factor: its shape, for a small picture. */
export function estimateDensity(estimate: Estimate): readonly number[] {
  const at = (share: (step: number) => number) =>
    Array.from({ length: STEPS }, (_, step) => share(step / (STEPS - 1)));
  if (estimate.dist === 'pert') {
    const { min, mode, max, lambda = USUAL_LAMBDA } = estimate;
    const peak = (mode - min) / (max - min);
    return at((x) => x ** (lambda * peak) * (1 - x) ** (lambda * (1 - peak)));
  }
  const end = quantile(estimate, DRAWN_UP_TO);
  const mu = Math.log(quantile(estimate, 0.5));
  const sigma = (Math.log(estimate.p95) - mu) / LOG_SPREAD;
  return at((x) => (x === 0 ? 0 : Math.exp(-(((Math.log(x * end) - mu) / sigma) ** 2) / 2) / x));
}

/** Standard deviations from the median to the 95th percentile. */
const LOG_SPREAD = 1.6448536269514722;
