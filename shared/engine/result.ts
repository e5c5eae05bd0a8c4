import { type CurvePoint, lossExceedanceCurve } from './curve.ts';
import { type HistogramBin, histogram } from './histogram.ts';
import {
  mean,
  quantile,
  standardDeviation,
  standardErrorOfMean,
  tailValueAtRisk,
  zeroProbability,
} from './statistics.ts';
import { ENGINE_VERSION } from './version.ts';

/** Quantiles of the annual loss. `p95` is the value at risk at 95 %. */
export interface Percentiles {
  readonly p05: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
}

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
  /** Hash of the canonical inputs, added by the caller that stores the result: the engine itself does not hash. */
  readonly inputsHash?: string;
}

/** Sums up simulated annual losses, in any order. The sample is left as it is. */
export function summarise(losses: Float64Array, seed: number): SimulationResult {
  const sorted = Float64Array.from(losses).sort();
  const sd = standardDeviation(losses);
  return {
    engineVersion: ENGINE_VERSION,
    seed,
    iterations: losses.length,
    mean: mean(losses),
    meanError: standardErrorOfMean(sd, losses.length),
    sd,
    zeroProbability: zeroProbability(sorted),
    percentiles: percentiles(sorted),
    tvar95: tailValueAtRisk(sorted, 0.95),
    tvar99: tailValueAtRisk(sorted, 0.99),
    curve: lossExceedanceCurve(sorted),
    histogram: histogram(sorted),
  };
}

function percentiles(sorted: Float64Array): Percentiles {
  return {
    p05: quantile(sorted, 0.05),
    p10: quantile(sorted, 0.1),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p90: quantile(sorted, 0.9),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
  };
}
