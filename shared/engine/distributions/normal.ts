import type { Problem } from '../problem.ts';
import { LEVELS } from '../sampling/levels.ts';
import { QuantileTable, type TabulatedQuantiles } from '../sampling/quantile-table.ts';
import { normalCdf, normalDensity } from '../special/normal-cdf.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import type { Family } from './family.ts';

/** Normal distribution, not clipped. It has no bounds, so it can state a capability or a resistance only. */
export interface Normal {
  readonly dist: 'normal';
  readonly mean: number;
  readonly sd: number;
}

/** Standard deviations on either side that hold all but 1e-31 of the mass. */
export const NORMAL_REACH = 12;

export const normal: Family<Normal> = {
  parameters: { mean: 'number', sd: 'number' },
  rules: ({ sd }) => mustBePositive('sd', sd),
  support: () => [-Infinity, Infinity],
  mean: ({ mean }) => mean,
  variance: ({ sd }) => sd * sd,
  skewness: () => 0,
  densityMode: ({ mean }) => mean,
  quantile: ({ mean, sd }, p) => mean + sd * normalQuantile(p),
  cdf,
  below: cdf,
  limitedMean({ mean, sd }, cap) {
    const z = (cap - mean) / sd;
    return mean * normalCdf(z) - sd * normalDensity(z) + cap * normalCdf(-z);
  },
  measure: ({ mean, sd }) => ({
    ...standardNormal,
    value: (z) => mean + sd * z,
    locate: (value) => (value - mean) / sd,
  }),
  draws({ mean, sd }) {
    const { values, slopes } = standardNormalQuantiles();
    const table = { values: values.map((z) => mean + sd * z), slopes: slopes.map((slope) => sd * slope) };
    return new QuantileTable(table, (p) => mean + sd * normalQuantile(p));
  },
};

/** The standard normal distribution as a measure, its own value as the coordinate. */
export const standardNormal = {
  kind: 'smooth',
  from: -NORMAL_REACH,
  to: NORMAL_REACH,
  breaks: [],
  density: (fromStart: number) => normalDensity(fromStart - NORMAL_REACH),
} as const;

let quantiles: TabulatedQuantiles | undefined;

/** Quantiles of the standard normal distribution at the levels of the tables, computed once. */
export function standardNormalQuantiles(): TabulatedQuantiles {
  if (quantiles === undefined) {
    const values = LEVELS.map(normalQuantile);
    quantiles = { values, slopes: values.map((z) => 1 / normalDensity(z)) };
  }
  return quantiles;
}

/** What is wrong with a parameter that has to be greater than 0. */
export function mustBePositive(path: string, value: number): Problem[] {
  return value > 0 ? [] : [{ path, message: `must be greater than 0 (it is ${value})` }];
}

function cdf({ mean, sd }: Normal, x: number): number {
  return normalCdf((x - mean) / sd);
}
