import { power } from '../special/elementary.ts';
import { standardErrorOfMean, standardErrorOfProbability } from '../statistics.ts';
import { type BinnedSample, binOfRank, floorOf } from './binned-sample.ts';
import type { SampleMoments } from './moments.ts';

/** Levels of the quantiles that every result has. */
export const PERCENTILES = {
  p05: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
} as const;

/** Quantiles of the annual loss. `p95` is the value at risk at 95 %. */
export type Percentiles = Readonly<Record<keyof typeof PERCENTILES, number>>;

/** Monte Carlo standard errors of a result's figures: sampling alone, not doubt in the estimates. */
export interface FigureErrors {
  readonly mean: number;
  readonly sd: number;
  readonly zeroProbability: number;
  readonly percentiles: Percentiles;
  readonly tvar95: number;
  readonly tvar99: number;
}

const NAMES = Object.keys(PERCENTILES) as (keyof typeof PERCENTILES)[];

/** Names the quantiles at all levels of {@link PERCENTILES}, in their order. */
export function percentilesOf(quantiles: readonly number[]): Percentiles {
  return Object.fromEntries(NAMES.map((name, i) => [name, quantiles[i]!])) as unknown as Percentiles;
}

/** Standard errors of the figures of one sample; those of the tail means are given. */
export function figureErrors(
  { sd, fourth }: SampleMoments,
  zeroProbability: number,
  binned: BinnedSample,
  tail: Pick<FigureErrors, 'tvar95' | 'tvar99'>,
): FigureErrors {
  const { size } = binned;
  return {
    mean: standardErrorOfMean(sd, size),
    // Delta method: Var(S²) ≈ (μ₄ − σ⁴)/n, and S = √S².
    sd: sd > 0 ? Math.sqrt(Math.max(0, fourth - power(sd, 4)) / size) / (2 * sd) : 0,
    zeroProbability: standardErrorOfProbability(zeroProbability, size),
    percentiles: percentilesOf(NAMES.map((name) => quantileError(PERCENTILES[name], binned))),
    ...tail,
  };
}

/**
 * Standard error of the q-quantile: half the distance of the quantiles one standard error of the level away on either side
 * (Woodruff, "Confidence intervals for medians and other position measures", JASA 47, 1952). 0 where both are 0.
 */
function quantileError(q: number, binned: BinnedSample): number {
  const spread = standardErrorOfProbability(q, binned.size);
  return (quantileInBins(q + spread, binned) - quantileInBins(q - spread, binned)) / 2;
}

/** A quantile read from the bins, in a straight line within one. */
function quantileInBins(q: number, binned: BinnedSample): number {
  const { size, counts, before, largest } = binned;
  const rank = Math.min(size - 1, Math.max(0, q * size - 1));
  const bin = binOfRank(Math.floor(rank), binned);
  if (bin === 0) return 0;
  const from = floorOf(bin, binned);
  const to = Math.min(largest, floorOf(bin + 1, binned));
  return from + (to - from) * ((rank - before[bin]!) / counts[bin]!);
}
