import { exp } from '../special/elementary.ts';
import { type Distribution, limitedMean } from '../distributions/distribution.ts';
import { fft } from '../numeric/fft.ts';

/** Equally spaced losses 0, step, 2 step, … on which distributions are convolved. */
export interface Lattice {
  readonly step: number;
  /** A power of two. */
  readonly points: number;
  /**
   * Tilt per point: probabilities are damped by e^(−tilt · j) before the transform and lifted after it, so that what lies
   * beyond the lattice does not come round to its beginning. (Grübel and Hermesmeier, "Computation of compound distributions
   * I: aliasing errors and exponential tilting", ASTIN Bulletin 29, 1999.)
   */
  readonly tilt: number;
}

/** A transform at the first half of the frequencies, and the middle one; the others mirror them. */
export interface Transform {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * The transform of a loss on the lattice. Its mass is spread over the lattice by local moment matching, which keeps the mean:
 * f_j = (2 E[L ∧ jh] − E[L ∧ (j−1)h] − E[L ∧ (j+1)h]) / h. (Gerber, "On the numerical evaluation of the distribution of
 * aggregate claims", Insurance: Mathematics and Economics 1, 1982.)
 */
export function transformOf(distribution: Distribution, { step, points, tilt }: Lattice): Transform {
  const re = new Float64Array(points);
  const im = new Float64Array(points);
  let before = 0;
  let here = limitedMean(distribution, step);
  re[0] = 1 - here / step;
  for (let j = 1; j < points; j++) {
    const after = limitedMean(distribution, (j + 1) * step);
    re[j] = Math.max(0, (2 * here - before - after) / step) * exp(-tilt * j);
    before = here;
    here = after;
  }
  fft(re, im);
  return { re: re.subarray(0, points / 2 + 1), im: im.subarray(0, points / 2 + 1) };
}
