import { exp } from '../special/elementary.ts';
import { type Distribution, limitedMean, measureOf } from '../distributions/distribution.ts';
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
  /**
   * How many steps make the amount of which all values with a probability of their own are multiples, so that they are points;
   * null where they are not.
   */
  readonly stepsPerAtom: number | null;
}

/** A transform at the first half of the frequencies, and the middle one; the others mirror them. */
export interface Transform {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * The transform of a loss on the lattice. Single values keep their place where the lattice holds them. Other mass is spread over
 * the lattice by local moment matching, which keeps the mean: f_j = (2 E[L ∧ jh] − E[L ∧ (j−1)h] − E[L ∧ (j+1)h]) / h. (Gerber, "On
 * the numerical evaluation of the distribution of aggregate claims", Insurance: Mathematics and Economics 1, 1982.)
 */
export function transformOf(distribution: Distribution, lattice: Lattice): Transform {
  const measure = measureOf(distribution);
  if (measure.kind === 'atoms' && lattice.stepsPerAtom !== null)
    return atomTransformOf(distribution, lattice);
  const { step, points, tilt } = lattice;
  const masses = new Float64Array(points);
  let before = 0;
  let here = limitedMean(distribution, step);
  masses[0] = 1 - here / step;
  for (let j = 1; j < points; j++) {
    const after = limitedMean(distribution, (j + 1) * step);
    masses[j] = Math.max(0, (2 * here - before - after) / step) * exp(-tilt * j);
    before = here;
    here = after;
  }
  return transformed(masses);
}

/** The transform of the single values alone, on a lattice that holds them; 0 for a distribution without any. */
export function atomTransformOf(distribution: Distribution, { step, points, tilt }: Lattice): Transform {
  const measure = measureOf(distribution);
  const masses = new Float64Array(points);
  if (measure.kind === 'atoms') {
    measure.values.forEach((value, i) => {
      const j = Math.round(value / step);
      if (j < points) masses[j]! += measure.weights[i]! * exp(-tilt * j);
    });
  }
  return transformed(masses);
}

function transformed(re: Float64Array): Transform {
  const points = re.length;
  const im = new Float64Array(points);
  fft(re, im);
  return { re: re.subarray(0, points / 2 + 1), im: im.subarray(0, points / 2 + 1) };
}
