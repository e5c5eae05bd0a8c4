import { power, squared } from '../special/elementary.ts';
import { DirectDraws } from '../sampling/draws.ts';
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
  parameters: { min: 'number', mode: 'number', max: 'number' },
  rules: checkRangeWithMode,
  support: ({ min, max }) => [min, max],
  mean: ({ min, mode, max }) => (min + mode + max) / 3,
  variance({ min, mode, max }) {
    const rise = mode - min;
    const fall = max - mode;
    return (rise * rise + rise * fall + fall * fall) / 18;
  },
  skewness(triangle) {
    const { min, mode, max } = triangle;
    const product = (min + max - 2 * mode) * (2 * min - max - mode) * (min - 2 * max + mode);
    return product / 270 / power(Math.sqrt(triangular.variance(triangle)), 3);
  },
  densityMode: ({ mode }) => mode,
  quantile,
  cdf,
  below: cdf,
  limitedMean(triangle, cap) {
    const { min, mode, max } = triangle;
    if (cap <= min) return cap;
    if (cap >= max) return triangular.mean(triangle);
    const width = max - min;
    // E min(X, c) = c − ∫ F from min to c on the rise; the mean − ∫ (1 − F) from c to max on the fall.
    return cap <= mode
      ? cap - power(cap - min, 3) / (3 * width * (mode - min))
      : triangular.mean(triangle) - power(max - cap, 3) / (3 * width * (max - mode));
  },
  measure(triangle) {
    const { min, mode, max } = triangle;
    const width = max - min;
    const peak = (mode - min) / width;
    return {
      kind: 'smooth',
      from: 0,
      to: 1,
      breaks: [peak],
      density: (fromStart, toEnd) => (fromStart < peak ? (2 * fromStart) / peak : (2 * toEnd) / (1 - peak)),
      value: (t) => min + width * t,
      locate: (value) => (value - min) / width,
    };
  },
  draws: (triangle) => new DirectDraws((p) => quantile(triangle, p)),
};

function quantile({ min, mode, max }: Triangular, p: number): number {
  const width = max - min;
  const belowMode = (mode - min) / width;
  return p < belowMode
    ? min + width * Math.sqrt(p * belowMode)
    : max - width * Math.sqrt((1 - p) * (1 - belowMode));
}

function cdf({ min, mode, max }: Triangular, x: number): number {
  if (x <= min) return 0;
  if (x >= max) return 1;
  const width = max - min;
  return x <= mode
    ? squared(x - min) / (width * (mode - min))
    : 1 - squared(max - x) / (width * (max - mode));
}
