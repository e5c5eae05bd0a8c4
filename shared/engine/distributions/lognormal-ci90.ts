import { log } from '../special/elementary.ts';
import type { Problem } from '../problem.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import type { Family } from './family.ts';
import { lognormal, type Lognormal } from './lognormal.ts';

/** Lognormal given by a calibrated 90 % interval: its 5th and 95th percentiles. */
export interface LognormalCi90 {
  readonly dist: 'lognormal_ci90';
  readonly p05: number;
  readonly p95: number;
}

const Z95 = normalQuantile(0.95);

export const lognormalCi90: Family<LognormalCi90> = {
  parameters: { p05: 'number', p95: 'number' },
  rules,
  support: () => [0, Infinity],
  mean: (interval) => lognormal.mean(toLognormal(interval)),
  variance: (interval) => lognormal.variance(toLognormal(interval)),
  skewness: (interval) => lognormal.skewness(toLognormal(interval)),
  shapeParameters(interval) {
    const { mu, sigma } = toLognormal(interval);
    return { mu, sigma };
  },
  densityMode: (interval) => lognormal.densityMode(toLognormal(interval)),
  quantile: (interval, p) => lognormal.quantile(toLognormal(interval), p),
  cdf: (interval, x) => lognormal.cdf(toLognormal(interval), x),
  below: (interval, x) => lognormal.below(toLognormal(interval), x),
  limitedMean: (interval, cap) => lognormal.limitedMean(toLognormal(interval), cap),
  measure: (interval) => lognormal.measure(toLognormal(interval)),
  draws: (interval) => lognormal.draws(toLognormal(interval)),
};

/** The lognormal with these percentiles: mu is the mean of their logarithms, sigma their distance over 2 × 1.645. */
export function toLognormal({ p05, p95 }: LognormalCi90): Lognormal {
  const low = log(p05);
  const high = log(p95);
  return { dist: 'lognormal', mu: (low + high) / 2, sigma: (high - low) / (2 * Z95) };
}

function rules({ p05, p95 }: LognormalCi90): Problem[] {
  const problems: Problem[] = [];
  if (p05 <= 0) problems.push({ path: 'p05', message: `must be greater than 0 (it is ${p05})` });
  if (p95 <= p05) {
    problems.push({ path: 'p95', message: `must be greater than p05 (${p95} is not greater than ${p05})` });
  }
  return problems;
}
