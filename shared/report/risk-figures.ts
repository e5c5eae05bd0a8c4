import type { CurrentSimulation } from '../contract/risk.ts';
import type { SimulationResult } from '../model/scenario.ts';
import { type Interval, quantileError, STANDARD_ERRORS_95 } from './quantile-error.ts';

/** A loss that a year exceeds with a probability, with its simulation error. */
export interface QuantileFigure {
  /** `1 in 10`: one year in so many is worse. */
  readonly oneIn: number;
  readonly loss: number;
  readonly error: Interval | null;
}

/** The loss in a year as the documents print it. */
export interface YearFigures {
  readonly result: SimulationResult;
  /** 95 % simulation error of the mean, either way. */
  readonly meanError: number;
  readonly quantiles: readonly QuantileFigure[];
}

/** The figures of one simulation as the documents print them. */
export interface RiskFigures extends YearFigures {
  readonly simulation: CurrentSimulation;
}

/** Years on which a row of figures reports: one in so many is worse. */
const RETURN_PERIODS = [
  [2, 'p50'],
  [4, 'p75'],
  [10, 'p90'],
  [20, 'p95'],
  [100, 'p99'],
] as const;

/** Prepares a simulation for the documents. */
export function riskFigures(simulation: CurrentSimulation): RiskFigures {
  return { simulation, ...yearFigures(simulation.result, simulation.iterations) };
}

/** @param iterations number of simulated years that the result sums up */
export function yearFigures(result: SimulationResult, iterations: number): YearFigures {
  return {
    result,
    meanError: STANDARD_ERRORS_95 * result.meanError,
    quantiles: RETURN_PERIODS.map(([oneIn, key]) => {
      const loss = result.percentiles[key];
      const error = quantileError(result.curve, result.zeroProbability, loss, 1 / oneIn, iterations);
      return { oneIn, loss, error };
    }),
  };
}
