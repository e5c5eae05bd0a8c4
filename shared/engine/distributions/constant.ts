import type { Family } from './family.ts';

/** Always the same value. */
export interface Constant {
  readonly dist: 'constant';
  readonly value: number;
}

export const constant: Family<Constant> = {
  parameters: { value: 'required' },
  rules: () => [],
  support: ({ value }) => [value, value],
  mean: ({ value }) => value,
  variance: () => 0,
  quantile: ({ value }) => value,
  sampler:
    ({ value }) =>
    () =>
      value,
};
