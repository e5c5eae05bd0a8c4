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
  mean: ({ mu, sigma }) => Math.exp(mu + sigma ** 2 / 2),
  variance: ({ mu, sigma }) => Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2),
  skewness: ({ sigma }) => (Math.exp(sigma ** 2) + 2) * Math.sqrt(Math.expm1(sigma ** 2)),
  shapeParameters: ({ mu, sigma }) => ({ mu, sigma }),
  densityMode: ({ mu, sigma }) => Math.exp(mu - sigma ** 2),
  quantile,
  cdf,
  below: cdf,
  limitedMean({ mu, sigma }, cap) {
    if (cap <= 0) return cap;
    const z = (Math.log(cap) - mu) / sigma;
    return Math.exp(mu + sigma ** 2 / 2) * normalCdf(z - sigma) + cap * normalCdf(-z);
  },
  measure: ({ mu, sigma }) => ({
    ...standardNormal,
    value: (z) => Math.exp(mu + sigma * z),
    locate: (value) => (value > 0 ? (Math.log(value) - mu) / sigma : -Infinity),
  }),
  draws(distribution) {
    const { mu, sigma } = distribution;
    const standard = standardNormalQuantiles();
    const values = standard.values.map((z) => Math.exp(mu + sigma * z));
    const slopes = standard.slopes.map((slope, i) => values[i]! * sigma * slope);
    return new QuantileTable({ values, slopes }, (p) => quantile(distribution, p));
  },
};

function quantile({ mu, sigma }: Lognormal, p: number): number {
  return Math.exp(mu + sigma * normalQuantile(p));
}

function cdf({ mu, sigma }: Lognormal, x: number): number {
  return x > 0 ? normalCdf((Math.log(x) - mu) / sigma) : 0;
}
