import { logGrid } from './log-grid.ts';
import { type BinnedSample, binOf, floorOf } from './sample/binned-sample.ts';

/** Share of all years whose loss is above `from` and at most `to`. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const BINS = 40;

/**
 * Histogram of the years with a loss, in bins of nearly equal ratio from the smallest loss to the largest. The first bin
 * includes its lower end. Years without loss have no bin: the shares add up to 1 − zero probability.
 */
export function histogram(sample: BinnedSample): HistogramBin[] {
  const { size, smallest, largest, before } = sample;
  const zeros = before[1]!;
  if (zeros === size) return [];
  if (smallest === largest) return [{ from: smallest, to: largest, share: 1 - zeros / size }];

  const grid = logGrid(smallest, largest, BINS + 1).slice(1, -1);
  const edges = [...new Set(grid.map((loss) => binOf(loss, sample)))].filter((bin) => bin > 1);
  const ends = [
    ...edges.map((bin) => ({ to: floorOf(bin, sample), upTo: before[bin]! })),
    { to: largest, upTo: size },
  ];
  let counted = zeros;
  let from = smallest;
  return ends.map(({ to, upTo }) => {
    const bin = { from, to, share: (upTo - counted) / size };
    counted = upTo;
    from = to;
    return bin;
  });
}
