import { collect } from './bin-loops.ts';
import { type BinnedSample, binOfRank } from './binned-sample.ts';

/** Quantiles of a sample, and what lies in its upper tail. */
export interface OrderStatistics {
  /** The quantiles at the levels asked for, in their order. */
  readonly quantiles: readonly number[];
  /** All values above the quantile at the tail level, and some up to it. */
  readonly tail: Float64Array;
}

/**
 * The exact quantiles of a sample by selection: the bins tell in which narrow bin each lies, one pass collects the few values
 * of these bins, and only they are sorted. The q-quantile, 0 < q ≤ 1, is the smallest x with P(L ≤ x) ≥ q.
 *
 * @param levels ascending, at most 254
 * @param tailLevel one of the levels: from its quantile on the values are kept
 */
export function orderStatistics(
  values: Float64Array,
  binned: BinnedSample,
  levels: readonly number[],
  tailLevel: number,
): OrderStatistics {
  const ranks = levels.map((q) => rankOf(q, values.length));
  const bins = ranks.map((rank) => binOfRank(rank, binned));
  const tailBin = binOfRank(rankOf(tailLevel, values.length), binned);
  // Bin 0 holds zeros only: of them there is nothing to select, unless they are in the tail.
  const marks = new Uint8Array(binned.counts.length).fill(1, tailBin);
  for (const bin of bins) if (bin > 0) marks[bin] = 1;
  const starts = new Int32Array(marks.length);
  let size = 0;
  for (let bin = 0; bin < marks.length; bin++) {
    starts[bin] = size;
    size += marks[bin]! * binned.counts[bin]!;
  }
  const kept = new Float64Array(size);
  collect(values, binned, marks, starts.slice(), kept);

  for (const bin of new Set(bins))
    if (bin > 0) kept.subarray(starts[bin], starts[bin]! + binned.counts[bin]!).sort();
  const quantiles = ranks.map((rank, i) => {
    const bin = bins[i]!;
    return bin === 0 ? 0 : kept[starts[bin]! + rank - binned.before[bin]!]!;
  });
  return { quantiles, tail: kept.subarray(starts[tailBin]) };
}

/** Rank, counted from 0, of the q-quantile. */
function rankOf(q: number, size: number): number {
  let rank = Math.ceil(q * size);
  // 0.07 × 100 is 7.000000000000001 in binary, yet rank 7 satisfies 7 / 100 ≥ 0.07.
  if ((rank - 1) / size >= q) rank -= 1;
  return rank - 1;
}
