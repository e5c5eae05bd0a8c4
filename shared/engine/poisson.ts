import type { Random } from './random.ts';
import { logGamma } from './special/log-gamma.ts';

/** Below this rate inversion needs few steps; from it on Hörmann's method is valid and quicker. */
const LARGE_RATE = 10;

/**
 * Draws a Poisson count with the given rate ≥ 0: how many events happen in a year. The rate is never rounded,
 * so events rarer than one a year keep their frequency. Exact for small and for large rates.
 */
export function poisson(rate: number, random: Random): number {
  if (rate <= 0) return 0;
  return rate < LARGE_RATE ? byInversion(rate, random) : byRejection(rate, random);
}

/** Inversion of the distribution function by sequential search: one uniform number a draw. */
function byInversion(rate: number, random: Random): number {
  let count = 0;
  let probability = Math.exp(-rate);
  let remaining = random.uniform();
  // The probability underflows to 0 long past any count that can occur: a bound against rounding only.
  while (remaining > probability && probability > 0) {
    remaining -= probability;
    count += 1;
    probability *= rate / count;
  }
  return count;
}

/**
 * Transformed rejection, algorithm PTRS (Hörmann, "The transformed rejection method for generating Poisson random
 * variables", Insurance: Mathematics and Economics 12, 1993), for rates of at least 10.
 */
function byRejection(rate: number, random: Random): number {
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  const logRate = Math.log(rate);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const distance = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / distance + b) * u + rate + 0.43);
    if (distance >= 0.07 && v <= squeeze) return count;
    if (count < 0 || (distance < 0.013 && v > distance)) continue;
    const logProbability = count * logRate - rate - logGamma(count + 1);
    if (Math.log((v * inverseAlpha) / (a / (distance * distance) + b)) <= logProbability) return count;
  }
}
