import { squared } from '../special/elementary.ts';
import { sumUp, sumUpDeviations } from './lanes.ts';

/** Moments of a sample of annual losses, and its range. */
export interface SampleMoments {
  readonly mean: number;
  /** Population standard deviation. */
  readonly sd: number;
  /** Fourth central moment. */
  readonly fourth: number;
  /** Smallest positive and largest value; both 0 without a positive one. */
  readonly smallest: number;
  readonly largest: number;
  /** How the mean and its error came to rest as years were added. */
  readonly convergence: readonly ConvergencePoint[];
}

/** The mean of the first years, with its Monte Carlo standard error. */
export interface ConvergencePoint {
  readonly years: number;
  readonly mean: number;
  readonly error: number;
}

const CHECKPOINTS = 20;

/**
 * Moments in two passes, since a large mean would cancel the digits of a variance from sums of squares. The values are summed
 * in an order that depends on nothing but their number.
 */
export function sampleMoments(values: Float64Array): SampleMoments {
  const { length } = values;
  const ends = Array.from({ length: CHECKPOINTS }, (_, i) => Math.ceil(((i + 1) * length) / CHECKPOINTS));
  const sums = ends.map((end, i) => sumUp(values, ends[i - 1] ?? 0, end));
  const totals = running(sums.map(({ total }) => total));
  const largest = Math.max(...sums.map((sum) => sum.largest));
  const smallest = Math.min(...sums.map((sum) => sum.smallest));
  const mean = totals.at(-1)! / length;
  const deviations = ends.map((end, i) => sumUpDeviations(values, ends[i - 1] ?? 0, end, mean));
  const squares = running(deviations.map((part) => part.squares));
  const fourths = running(deviations.map((part) => part.fourths));
  return {
    mean,
    sd: Math.sqrt(squares.at(-1)! / length),
    fourth: fourths.at(-1)! / length,
    smallest: largest > 0 ? smallest : 0,
    largest,
    convergence: ends.map((years, i) => {
      const average = totals[i]! / years;
      const variance = squares[i]! / years - squared(average - mean);
      return { years, mean: average, error: Math.sqrt(Math.max(0, variance) / years) };
    }),
  };
}

function running(parts: readonly number[]): number[] {
  let total = 0;
  return parts.map((part) => (total += part));
}
