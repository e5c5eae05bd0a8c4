import { squared } from '../special/elementary.ts';
import { DirectDraws } from '../sampling/draws.ts';
import type { Family } from './family.ts';
import { checkRange } from './range.ts';

/** Every value between min and max is equally likely. */
export interface Uniform {
  readonly dist: 'uniform';
  readonly min: number;
  readonly max: number;
}

export const uniform: Family<Uniform> = {
  parameters: { min: 'number', max: 'number' },
  rules: checkRange,
  support: ({ min, max }) => [min, max],
  mean: ({ min, max }) => (min + max) / 2,
  variance: ({ min, max }) => squared(max - min) / 12,
  skewness: () => 0,
  densityMode: () => undefined,
  quantile: ({ min, max }, p) => min + (max - min) * p,
  cdf,
  below: cdf,
  limitedMean({ min, max }, cap) {
    if (cap <= min) return cap;
    if (cap >= max) return (min + max) / 2;
    return (cap * cap - min * min) / (2 * (max - min)) + (cap * (max - cap)) / (max - min);
  },
  measure: ({ min, max }) => ({
    kind: 'smooth',
    from: 0,
    to: 1,
    breaks: [],
    density: () => 1,
    value: (t) => min + (max - min) * t,
    locate: (value) => (value - min) / (max - min),
  }),
  draws({ min, max }) {
    const width = max - min;
    return new DirectDraws((p) => min + width * p);
  },
};

function cdf({ min, max }: Uniform, x: number): number {
  return Math.min(1, Math.max(0, (x - min) / (max - min)));
}
