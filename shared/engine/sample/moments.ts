import { squared } from '../special/elementary.ts';
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
  const ends = Array.from({ length: CHECKPOINTS }, (_, i) =>
    Math.ceil(((i + 1) * values.length) / CHECKPOINTS),
  );
  const { sums, smallest, largest } = sumUp(values, ends);
  const mean = sums.at(-1)! / values.length;
  const { squares, fourth } = deviations(values, ends, mean);
  return {
    mean,
    sd: Math.sqrt(squares.at(-1)! / values.length),
    fourth: fourth / values.length,
    smallest: largest > 0 ? smallest : 0,
    largest,
    convergence: ends.map((years, i) => {
      const average = sums[i]! / years;
      const variance = squares[i]! / years - squared(average - mean);
      return { years, mean: average, error: Math.sqrt(Math.max(0, variance) / years) };
    }),
  };
}

/** Sums up to each end. Two at a time, so that an addition need not wait for the one before. */
function sumUp(values: Float64Array, ends: readonly number[]) {
  const sums: number[] = [];
  let smallest = Infinity;
  let largest = 0;
  let total = 0;
  let i = 0;
  for (const end of ends) {
    let even = 0;
    let odd = 0;
    for (; i + 1 < end; i += 2) {
      const one = values[i]!;
      const other = values[i + 1]!;
      even += one;
      odd += other;
      if (one > largest) largest = one;
      if (other > largest) largest = other;
      if (one < smallest && one > 0) smallest = one;
      if (other < smallest && other > 0) smallest = other;
    }
    for (; i < end; i++) {
      const last = values[i]!;
      even += last;
      if (last > largest) largest = last;
      if (last < smallest && last > 0) smallest = last;
    }
    total += even + odd;
    sums.push(total);
  }
  return { sums, smallest, largest };
}

/** Sums of squared deviations up to each end, and of their squares. */
function deviations(values: Float64Array, ends: readonly number[], mean: number) {
  const squares: number[] = [];
  let square = 0;
  let fourth = 0;
  let i = 0;
  for (const end of ends) {
    for (; i < end; i++) {
      const deviation = values[i]! - mean;
      const d2 = deviation * deviation;
      square += d2;
      fourth += d2 * d2;
    }
    squares.push(square);
  }
  return { squares, fourth };
}
