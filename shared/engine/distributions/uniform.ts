import type { Family } from './family.ts';
import { checkRange } from './range.ts';

/** Every value between min and max is equally likely. */
export interface Uniform {
  readonly dist: 'uniform';
  readonly min: number;
  readonly max: number;
}

export const uniform: Family<Uniform> = {
  parameters: { min: 'required', max: 'required' },
  rules: checkRange,
  support: ({ min, max }) => [min, max],
  mean: ({ min, max }) => (min + max) / 2,
  variance: ({ min, max }) => (max - min) ** 2 / 12,
  quantile: ({ min, max }, p) => min + (max - min) * p,
  sampler({ min, max }) {
    const width = max - min;
    return (random) => min + width * random.uniform();
  },
};
