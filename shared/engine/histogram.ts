import { logGrid } from './log-grid.ts';
import { countUpTo } from './statistics.ts';

/** Share of all years whose loss is above `from` and at most `to`. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const BINS = 40;

/**
 * Histogram of the years with a loss, sorted sample in, in bins of equal ratio from the smallest loss to the largest.
 * The first bin includes its lower end. Years without loss have no bin: the shares add up to 1 − zero probability.
 */
export function histogram(sorted: Float64Array): HistogramBin[] {
  const zeros = countUpTo(sorted, 0);
  if (zeros === sorted.length) return [];
  const smallest = sorted[zeros]!;
  const largest = sorted[sorted.length - 1]!;
  if (smallest === largest) return [{ from: smallest, to: largest, share: 1 - zeros / sorted.length }];

  const edges = logGrid(smallest, largest, BINS + 1);
  let counted = zeros;
  return edges.slice(1).map((to, i) => {
    const upTo = countUpTo(sorted, to);
    const share = (upTo - counted) / sorted.length;
    counted = upTo;
    return { from: edges[i]!, to, share };
  });
}
