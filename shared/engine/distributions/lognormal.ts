import { normalQuantile } from '../special/normal-quantile.ts';
import type { Family } from './family.ts';

/** X whose natural logarithm is normal with mean `mu` and standard deviation `sigma`. */
export interface Lognormal {
  readonly dist: 'lognormal';
  readonly mu: number;
  readonly sigma: number;
}

export const lognormal: Family<Lognormal> = {
  parameters: { mu: 'required', sigma: 'required' },
  rules: ({ sigma }) =>
    sigma > 0 ? [] : [{ path: 'sigma', message: `must be greater than 0 (it is ${sigma})` }],
  support: () => [0, Infinity],
  mean: ({ mu, sigma }) => Math.exp(mu + sigma ** 2 / 2),
  variance: ({ mu, sigma }) => Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2),
  quantile,
  sampler: (distribution) => (random) => quantile(distribution, random.uniform()),
};

function quantile({ mu, sigma }: Lognormal, p: number): number {
  return Math.exp(mu + sigma * normalQuantile(p));
}
