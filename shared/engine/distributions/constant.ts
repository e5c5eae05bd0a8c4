import { ConstantDraws } from '../sampling/draws.ts';
import type { Family } from './family.ts';

/** Always the same value. */
export interface Constant {
  readonly dist: 'constant';
  readonly value: number;
}

export const constant: Family<Constant> = {
  parameters: { value: 'number' },
  rules: () => [],
  support: ({ value }) => [value, value],
  mean: ({ value }) => value,
  variance: () => 0,
  skewness: () => 0,
  densityMode: ({ value }) => value,
  quantile: ({ value }) => value,
  cdf: ({ value }, x) => (value <= x ? 1 : 0),
  below: ({ value }, x) => (value < x ? 1 : 0),
  limitedMean: ({ value }, cap) => Math.min(value, cap),
  measure: ({ value }) => ({ kind: 'atoms', values: [value], weights: [1] }),
  draws: ({ value }) => new ConstantDraws(value),
};
