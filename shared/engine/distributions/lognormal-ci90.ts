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
  parameters: { p05: 'required', p95: 'required' },
  rules,
  support: () => [0, Infinity],
  mean: (interval) => lognormal.mean(toLognormal(interval)),
  variance: (interval) => lognormal.variance(toLognormal(interval)),
  quantile: (interval, p) => lognormal.quantile(toLognormal(interval), p),
  sampler: (interval) => lognormal.sampler(toLognormal(interval)),
};

function toLognormal({ p05, p95 }: LognormalCi90): Lognormal {
  const low = Math.log(p05);
  const high = Math.log(p95);
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
