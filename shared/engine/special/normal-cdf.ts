import { exp } from './elementary.ts';

const SQRT_HALF = Math.SQRT1_2;
const INVERSE_SQRT_TWO_PI = 0.3989422804014327;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return INVERSE_SQRT_TWO_PI * exp(-0.5 * z * z);
}

/** Distribution function of the standard normal, P(Z ≤ z), with full relative precision also far in the lower tail. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z * SQRT_HALF);
}

/** Up to here the power series is used, beyond it the continued fraction. */
const SERIES_UP_TO = 2.5;
/** Steps of the continued fraction; at 2.5 and beyond they reach double precision. */
const FRACTION_STEPS = 60;
const TWO_OVER_SQRT_PI = 1.1283791670955126;
const INVERSE_SQRT_PI = 0.5641895835477563;

/**
 * Complementary error function: Kummer's series for small arguments, the continued fraction (DLMF 7.9.1) for large ones.
 * Relative error below 1e-12.
 */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x <= SERIES_UP_TO) return 1 - erfSeries(x);
  if (x > 27) return 0;
  let fraction = x;
  for (let k = FRACTION_STEPS; k >= 1; k--) fraction = x + k / 2 / fraction;
  return (INVERSE_SQRT_PI * exp(-x * x)) / fraction;
}

/** erf x = 2/√π e^(−x²) Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)): all terms positive, so nothing cancels (DLMF 7.6.2). */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return TWO_OVER_SQRT_PI * exp(-x * x) * sum;
}
