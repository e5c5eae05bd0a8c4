import { checkRunOptions, type RunOptions } from './blocks.ts';
import { type SimulationResult, summarise } from './result.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import { assertScenarios } from './validate.ts';

/** The result of one scenario of a portfolio. Its mean is what it contributes to the portfolio's mean. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly result: SimulationResult;
}

/** The results of several scenarios together. Plain JSON. */
export interface PortfolioResult {
  /** Of the sum of all scenarios, year by year. */
  readonly result: SimulationResult;
  /** Of each scenario by itself, in the order given. */
  readonly scenarios: readonly ScenarioResult[];
}

/**
 * Simulates independent scenarios and their sum. Random numbers are keyed by scenario id: no two scenarios share any, and
 * each has the same years, hence the same result, alone as in the portfolio.
 *
 * `onBlock` counts the years of all scenarios: it ends at scenarios × iterations.
 *
 * @throws InvalidInput when a scenario is not valid or two have the same id
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false
 */
export function simulatePortfolio(scenarios: readonly Scenario[], options: RunOptions): PortfolioResult {
  const results: ScenarioResult[] = [];
  const sum = simulateSum(scenarios, options, ({ id }, losses) => {
    results.push({ scenario: id, result: summarise(losses, options.seed) });
  });
  return { result: summarise(sum, options.seed), scenarios: results };
}

/**
 * The annual losses of all scenarios together; `onScenario` receives those of each on the way.
 * Throws as {@link simulatePortfolio}.
 */
export function simulateSum(
  scenarios: readonly Scenario[],
  options: RunOptions,
  onScenario?: (scenario: Scenario, losses: Float64Array) => void,
): Float64Array {
  assertScenarios(scenarios);
  checkRunOptions(options);
  const { iterations, onBlock } = options;
  const sum = new Float64Array(iterations);
  scenarios.forEach((scenario, index) => {
    const before = index * iterations;
    const losses = simulate(scenario, {
      ...options,
      onBlock: onBlock && ((years) => onBlock(before + years)),
    });
    for (let year = 0; year < iterations; year++) sum[year]! += losses[year]!;
    onScenario?.(scenario, losses);
  });
  return sum;
}
