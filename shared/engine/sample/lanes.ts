import { float64 } from '../simd/memory.ts';
import { simd } from '../simd/simd.ts';
import { forEachPiece } from './pieces.ts';

/*
 * Sums in two lanes: the first, third, fifth … value of a stretch, and the others. An addition need not wait for the one before,
 * and a vector instruction does both.
 */

/** The sum and the range of a stretch of values. */
export interface Sum {
  readonly total: number;
  /** 0 without a positive one. */
  readonly largest: number;
  /** Of the positive values; infinite without one. */
  readonly smallest: number;
}

/** Per lane: the sum, the largest, the smallest positive value. */
const sums = float64(6);
/** Per lane: the sum of squares, the sum of fourth powers. */
const powers = float64(4);

/** Adds up the values from one place to before another. */
export function sumUp(values: Float64Array, from: number, end: number): Sum {
  sums.fill(0, 0, 4);
  sums.fill(Infinity, 4, 6);
  const vector = simd;
  if (vector !== null)
    forEachPiece(values, from, end, (piece, count) => vector.sumUp(piece, sums.byteOffset, count));
  else for (let i = from; i < end; i++) addTo((i - from) & 1, values[i]!);
  return {
    total: sums[0]! + sums[1]!,
    largest: Math.max(sums[2]!, sums[3]!),
    smallest: Math.min(sums[4]!, sums[5]!),
  };
}

function addTo(lane: number, value: number): void {
  sums[lane]! += value;
  if (value > sums[2 + lane]!) sums[2 + lane] = value;
  if (value > 0 && value < sums[4 + lane]!) sums[4 + lane] = value;
}

/** Adds up the squares of the deviations from the mean, and their squares. */
export function sumUpDeviations(
  values: Float64Array,
  from: number,
  end: number,
  mean: number,
): { readonly squares: number; readonly fourths: number } {
  powers.fill(0);
  const vector = simd;
  if (vector !== null)
    forEachPiece(values, from, end, (piece, count) =>
      vector.addDeviations(piece, powers.byteOffset, mean, count),
    );
  else
    for (let i = from; i < end; i++) {
      const lane = (i - from) & 1;
      const deviation = values[i]! - mean;
      const square = deviation * deviation;
      powers[lane]! += square;
      powers[2 + lane]! += square * square;
    }
  return { squares: powers[0]! + powers[1]!, fourths: powers[2]! + powers[3]! };
}
