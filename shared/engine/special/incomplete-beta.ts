import { exp, log, log1p } from './elementary.ts';
import { logBeta } from './log-gamma.ts';

/** Relative change at which the continued fraction has converged. */
const CONVERGED = 1e-15;
/** Keeps the modified Lentz method from dividing by zero. */
const TINY = 1e-300;
/** Far more steps than a shape below 1000 needs (about 2 √shape). */
const MAX_STEPS = 10_000;

/**
 * Regularised incomplete beta function I_x(a, b): the distribution function of Beta(a, b) at x.
 * Continued fraction of DLMF 8.17.22, evaluated by the modified Lentz method.
 *
 * @param x between 0 and 1
 * @param a first shape, positive
 * @param b second shape, positive
 * @param logB ln B(a, b), where it is known already
 */
export function incompleteBeta(x: number, a: number, b: number, logB = logBeta(a, b)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only on the left of the mean; the right is its mirror image.
  const logFactor = a * log(x) + b * log1p(-x) - logB;
  if (x > (a + 1) / (a + b + 2)) return 1 - (exp(logFactor) / b) * continuedFraction(1 - x, b, a);
  return (exp(logFactor) / a) * continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MAX_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < CONVERGED) break;
  }
  return value;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
