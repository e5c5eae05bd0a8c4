import { HIGH } from '../special/high-word.ts';
import { countBins, MOST_BINS } from './bin-loops.ts';
import { sumUp } from './lanes.ts';

/** A sample counted in narrow bins: what order statistics, curves and histograms are read from without sorting it. */
export interface BinnedSample {
  readonly size: number;
  /** Smallest positive and largest value; both 0 without a positive one. */
  readonly smallest: number;
  readonly largest: number;
  /** Values in each bin. The first bin holds the zeros. */
  readonly counts: Int32Array;
  /** Values in all bins before each, and at the end all values. */
  readonly before: Int32Array;
  /** High word of a double below the bins, and how many of its low bits a bin spans. */
  readonly origin: number;
  readonly shift: number;
}

/** Smallest positive and largest value; both 0 without a positive one. */
type Range = Pick<BinnedSample, 'smallest' | 'largest'>;

/**
 * Counts values of at least 0 in bins of nearly equal ratio. The high word of a positive double rises with it, so that its
 * leading bits are the bin: a logarithmic histogram without a logarithm.
 */
export function binSample(
  values: Float64Array,
  { smallest, largest }: Range = rangeOf(values),
): BinnedSample {
  const low = Math.max(1, highWord(smallest));
  const high = Math.max(low, highWord(largest));
  let shift = 0;
  while ((high - low) >>> shift > MOST_BINS - 2) shift += 1;
  const origin = low - (1 << shift);
  const counts = countBins(values, { origin, shift }, ((high - origin) >>> shift) + 1);
  const before = new Int32Array(counts.length + 1);
  for (let bin = 0; bin < counts.length; bin++) before[bin + 1] = before[bin]! + counts[bin]!;
  return { size: values.length, smallest, largest, counts, before, origin, shift };
}

/** The bin of one value. */
export function binOf(value: number, { origin, shift }: BinnedSample): number {
  scratch[0] = value;
  return (Math.max(scratchWords[HIGH]!, origin) - origin) >>> shift;
}

/** The largest double below a bin: all values in the bin and after it exceed it, and no other does. */
export function floorOf(bin: number, { origin, shift }: BinnedSample): number {
  scratchWords[HIGH] = origin + bin * (1 << shift) - 1;
  scratchWords[1 - HIGH] = -1;
  return scratch[0]!;
}

/** The bin in which the value of a rank lies; rank 0 is the smallest value. */
export function binOfRank(rank: number, { before }: BinnedSample): number {
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (before[middle]! <= rank) low = middle;
    else high = middle - 1;
  }
  return low;
}

const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);

function highWord(value: number): number {
  scratch[0] = value;
  return scratchWords[HIGH]!;
}

function rangeOf(values: Float64Array): Range {
  const { largest, smallest } = sumUp(values, 0, values.length);
  return { smallest: largest > 0 ? smallest : 0, largest };
}
