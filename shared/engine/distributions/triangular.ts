import type { Family } from './family.ts';
import { checkRangeWithMode } from './range.ts';

/** Density that rises in a straight line from min to mode and falls in a straight line to max. */
export interface Triangular {
  readonly dist: 'triangular';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

export const triangular: Family<Triangular> = {
  parameters: { min: 'required', mode: 'required', max: 'required' },
  rules: checkRangeWithMode,
  support: ({ min, max }) => [min, max],
  mean: ({ min, mode, max }) => (min + mode + max) / 3,
  variance({ min, mode, max }) {
    const rise = mode - min;
    const fall = max - mode;
    return (rise * rise + rise * fall + fall * fall) / 18;
  },
  quantile,
  sampler: (triangle) => (random) => quantile(triangle, random.uniform()),
};

function quantile({ min, mode, max }: Triangular, p: number): number {
  const width = max - min;
  const belowMode = (mode - min) / width;
  return p < belowMode
    ? min + width * Math.sqrt(p * belowMode)
    : max - width * Math.sqrt((1 - p) * (1 - belowMode));
}
