import { type CurvePoint, lossExceedanceCurve } from './curve.ts';
import { type HistogramBin, histogram } from './histogram.ts';
import { binSample } from './sample/binned-sample.ts';
import {
  type FigureErrors,
  figureErrors,
  PERCENTILES,
  type Percentiles,
  percentilesOf,
} from './sample/figures.ts';
import { type ConvergencePoint, sampleMoments } from './sample/moments.ts';
import { orderStatistics } from './sample/order-statistics.ts';
import { tailMean } from './sample/tail.ts';
import { standardErrorOfMean } from './statistics.ts';
import { ENGINE_VERSION } from './version.ts';

export type { Percentiles } from './sample/figures.ts';

/** Figures of the simulated annual loss, in the currency of the inputs. Plain JSON. */
export interface AnnualLossFigures {
  readonly mean: number;
  /** Monte Carlo standard error of the mean. */
  readonly meanError: number;
  /** Population standard deviation. */
  readonly sd: number;
  /** Share of years without any loss. */
  readonly zeroProbability: number;
  readonly percentiles: Percentiles;
  /** Mean of the worst 5 % of years. */
  readonly tvar95: number;
  /** Mean of the worst 1 % of years. */
  readonly tvar99: number;
  /** Loss exceedance curve. */
  readonly curve: readonly CurvePoint[];
  readonly histogram: readonly HistogramBin[];
}

/** What a simulation found, and what is needed to repeat it bit for bit. Plain JSON. */
export interface SimulationResult extends AnnualLossFigures {
  readonly engineVersion: string;
  readonly seed: number;
  readonly iterations: number;
  /** Monte Carlo standard errors of all figures. */
  readonly errors: FigureErrors;
  /** The mean as years were added. */
  readonly convergence: readonly ConvergencePoint[];
  /** Hash of the canonical inputs, added by the caller that stores the result: the engine itself does not hash. */
  readonly inputsHash?: string;
}

const LEVELS = Object.values(PERCENTILES);

/** Sums up simulated annual losses, in any order. The sample is left as it is. */
export function summarise(losses: Float64Array, seed: number): SimulationResult {
  const size = losses.length;
  const moments = sampleMoments(losses);
  const binned = binSample(losses, moments);
  const { quantiles, tail } = orderStatistics(losses, binned, LEVELS, PERCENTILES.p95);
  const percentiles = percentilesOf(quantiles);
  const tvar95 = tailMean(tail, percentiles.p95, PERCENTILES.p95, size);
  const tvar99 = tailMean(tail, percentiles.p99, PERCENTILES.p99, size);
  const zeroProbability = binned.before[1]! / size;
  return {
    engineVersion: ENGINE_VERSION,
    seed,
    iterations: size,
    mean: moments.mean,
    meanError: standardErrorOfMean(moments.sd, size),
    sd: moments.sd,
    zeroProbability,
    percentiles,
    tvar95: tvar95.value,
    tvar99: tvar99.value,
    curve: lossExceedanceCurve(binned),
    histogram: histogram(binned),
    errors: figureErrors(moments, zeroProbability, binned, { tvar95: tvar95.error, tvar99: tvar99.error }),
    convergence: moments.convergence,
  };
}
