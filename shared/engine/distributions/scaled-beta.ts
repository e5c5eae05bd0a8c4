import { exp, log, squared } from '../special/elementary.ts';
import type { Smooth } from '../numeric/measure.ts';
import type { Draws } from '../sampling/draws.ts';
import { QuantileTable, type TabulatedQuantiles } from '../sampling/quantile-table.ts';
import { incompleteBeta } from '../special/incomplete-beta.ts';
import { logBeta } from '../special/log-gamma.ts';
import { betaQuantile, tabulateBeta } from './beta.ts';
import type { Family } from './family.ts';

/** min + (max − min) · Beta(a, b), with the shapes a and b greater than 0. */
export interface ScaledBeta {
  readonly min: number;
  readonly max: number;
  readonly a: number;
  readonly b: number;
}

/** What every stretched beta distribution has in common; a family adds its own parameters and rules. */
export type ScaledBetaFunctions<D> = Omit<Family<D>, 'parameters' | 'rules' | 'support' | 'mean'>;

/**
 * The functions of a family of stretched beta distributions.
 *
 * @param shape the beta distribution of valid parameters
 * @param tabulate quantiles at the levels of the tables, where the family knows a quicker way
 */
export function scaledBeta<D>(
  shape: (distribution: D) => ScaledBeta,
  tabulate: (distribution: D) => TabulatedQuantiles = (distribution) => {
    const { a, b } = shape(distribution);
    return tabulateBeta(a, b);
  },
): ScaledBetaFunctions<D> {
  const cdf = (distribution: D, x: number): number => {
    const { min, max, a, b } = shape(distribution);
    return incompleteBeta((x - min) / (max - min), a, b);
  };
  return {
    variance(distribution) {
      const { min, max, a, b } = shape(distribution);
      const sum = a + b;
      return (squared(max - min) * a * b) / (sum * sum * (sum + 1));
    },
    skewness(distribution) {
      const { a, b } = shape(distribution);
      return (2 * (b - a) * Math.sqrt(a + b + 1)) / ((a + b + 2) * Math.sqrt(a * b));
    },
    shapeParameters(distribution) {
      const { a, b } = shape(distribution);
      return { alpha: a, beta: b };
    },
    densityMode: (distribution) => densityMode(shape(distribution)),
    quantile(distribution, p) {
      const { min, max, a, b } = shape(distribution);
      return min + (max - min) * betaQuantile(a, b, p);
    },
    cdf,
    below: cdf,
    limitedMean: (distribution, cap) => limitedMean(shape(distribution), cap),
    measure: (distribution) => measure(shape(distribution)),
    draws: (distribution) => draws(shape(distribution), tabulate(distribution)),
  };
}

function densityMode({ min, max, a, b }: ScaledBeta): number | undefined {
  if (a >= 1 && b >= 1) return a + b === 2 ? undefined : min + ((max - min) * (a - 1)) / (a + b - 2);
  // One end is unbounded: the density is greatest there. With both, there is no single place.
  if (a < 1 && b < 1) return undefined;
  return a < 1 ? min : max;
}

/** E min(X, c) = z (1 − I_z(a, b)) + a/(a + b) I_z(a + 1, b), stretched; z is the place of c in the range. */
function limitedMean({ min, max, a, b }: ScaledBeta, cap: number): number {
  const z = (cap - min) / (max - min);
  if (z <= 0) return cap;
  const mean = a / (a + b);
  if (z >= 1) return min + (max - min) * mean;
  return min + (max - min) * (z * (1 - incompleteBeta(z, a, b)) + mean * incompleteBeta(z, a + 1, b));
}

function measure({ min, max, a, b }: ScaledBeta): Smooth {
  const logB = logBeta(a, b);
  return {
    kind: 'smooth',
    from: 0,
    to: 1,
    breaks: [],
    density: (fromStart, toEnd) => exp((a - 1) * log(fromStart) + (b - 1) * log(toEnd) - logB),
    value: (t) => min + (max - min) * t,
    locate: (value) => (value - min) / (max - min),
  };
}

function draws({ min, max, a, b }: ScaledBeta, unit: TabulatedQuantiles): Draws {
  const width = max - min;
  const table = {
    values: unit.values.map((x) => min + width * x),
    slopes: unit.slopes.map((slope) => width * slope),
  };
  return new QuantileTable(table, (p) => min + width * betaQuantile(a, b, p));
}
