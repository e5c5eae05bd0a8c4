import { exp, expm1, log, squared } from '../special/elementary.ts';
import { QuantileTable } from '../sampling/quantile-table.ts';
import { normalCdf } from '../special/normal-cdf.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import type { Family } from './family.ts';
import { mustBePositive, standardNormal, standardNormalQuantiles } from './normal.ts';

/** X whose natural logarithm is normal with mean `mu` and standard deviation `sigma`. */
export interface Lognormal {
  readonly dist: 'lognormal';
  readonly mu: number;
  readonly sigma: number;
}

export const lognormal: Family<Lognormal> = {
  parameters: { mu: 'number', sigma: 'number' },
  rules: ({ sigma }) => mustBePositive('sigma', sigma),
  support: () => [0, Infinity],
  mean: ({ mu, sigma }) => exp(mu + squared(sigma) / 2),
  variance: ({ mu, sigma }) => expm1(squared(sigma)) * exp(2 * mu + squared(sigma)),
  skewness: ({ sigma }) => (exp(squared(sigma)) + 2) * Math.sqrt(expm1(squared(sigma))),
  shapeParameters: ({ mu, sigma }) => ({ mu, sigma }),
  densityMode: ({ mu, sigma }) => exp(mu - squared(sigma)),
  quantile,
  cdf,
  below: cdf,
  limitedMean({ mu, sigma }, cap) {
    if (cap <= 0) return cap;
    const z = (log(cap) - mu) / sigma;
    return exp(mu + squared(sigma) / 2) * normalCdf(z - sigma) + cap * normalCdf(-z);
  },
  measure: ({ mu, sigma }) => ({
    ...standardNormal,
    value: (z) => exp(mu + sigma * z),
    locate: (value) => (value > 0 ? (log(value) - mu) / sigma : -Infinity),
  }),
  draws(distribution) {
    const { mu, sigma } = distribution;
    const standard = standardNormalQuantiles();
    const values = standard.values.map((z) => exp(mu + sigma * z));
    const slopes = standard.slopes.map((slope, i) => values[i]! * sigma * slope);
    return new QuantileTable({ values, slopes }, (p) => quantile(distribution, p));
  },
};

function quantile({ mu, sigma }: Lognormal, p: number): number {
  return exp(mu + sigma * normalQuantile(p));
}

function cdf({ mu, sigma }: Lognormal, x: number): number {
  return x > 0 ? normalCdf((log(x) - mu) / sigma) : 0;
}
