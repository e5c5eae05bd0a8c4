import { float64, int32, uint16, uint8 } from '../simd/memory.ts';
import { simd } from '../simd/simd.ts';
import { HIGH } from '../special/high-word.ts';
import { forEachPiece, PIECE } from './pieces.ts';

/** Where bins begin among the high words of doubles, and how many of their low bits a bin spans. */
export interface Bins {
  readonly origin: number;
  readonly shift: number;
}

/** Most bins; with them a bin spans about a thousandth of its value where losses differ by a factor of 250. */
export const MOST_BINS = 8192;

const counted = int32(MOST_BINS);
const marked = uint8(MOST_BINS);
const kept = float64(PIECE + 1);
const keptBins = uint16(PIECE + 1);

/** How many values, all at least 0, lie in each of the bins. */
export function countBins(values: Float64Array, { origin, shift }: Bins, bins: number): Int32Array {
  counted.fill(0);
  const vector = simd;
  if (vector !== null)
    forEachPiece(values, 0, values.length, (piece, count) =>
      vector.countBins(piece, counted.byteOffset, origin, shift, count),
    );
  else {
    const words = wordsOf(values);
    for (let i = HIGH; i < words.length; i += 2)
      counted[(Math.max(words[i]!, origin) - origin) >>> shift]! += 1;
  }
  return counted.slice(0, bins);
}

/**
 * Collects the values of a sample whose bin is marked with 1, bin by bin and within a bin in their order.
 *
 * @param places where in `into` the next value of each marked bin goes; they move on
 */
export function collect(
  values: Float64Array,
  { origin, shift }: Bins,
  marks: Uint8Array,
  places: Int32Array,
  into: Float64Array,
): void {
  const vector = simd;
  if (vector !== null) {
    marked.set(marks);
    const [from, to, toBins] = [marked.byteOffset, kept.byteOffset, keptBins.byteOffset];
    forEachPiece(values, 0, values.length, (piece, count) => {
      const size = vector.collect(piece, from, origin, shift, to, toBins, count);
      for (let i = 0; i < size; i++) into[places[keptBins[i]!]!++] = kept[i]!;
    });
    return;
  }
  const words = wordsOf(values);
  for (let i = 0; i < values.length; i++) {
    const bin = (Math.max(words[2 * i + HIGH]!, origin) - origin) >>> shift;
    if (marks[bin] === 1) into[places[bin]!++] = values[i]!;
  }
}

function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}
