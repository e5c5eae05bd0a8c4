import { checkRunOptions, type RunOptions } from './blocks.ts';
import { type Dependence, tiesOf } from './kernel/dependence.ts';
import { InvalidInput } from './problem.ts';
import { type SimulationResult, summarise } from './result.ts';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import { assertScenarios } from './validate.ts';
import { validateDependence } from './validate-dependence.ts';

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

/** How to simulate a portfolio. */
export interface PortfolioOptions extends RunOptions {
  /** What ties the scenarios together; they are independent without it. */
  readonly dependence?: Dependence | undefined;
}

/**
 * Simulates scenarios and their sum. Random numbers are keyed by scenario id: no two scenarios share any unless a dependence
 * ties them, and each has the same years, hence the same result, alone as in the portfolio.
 *
 * `onBlock` counts the years of all scenarios: it ends at scenarios × iterations.
 *
 * @throws InvalidInput when a scenario is not valid, two have the same id, or the dependence names what does not exist
 * @throws RangeError when the seed or the number of iterations is out of range
 * @throws SimulationCancelled when `onBlock` returns false
 */
export function simulatePortfolio(
  scenarios: readonly Scenario[],
  options: PortfolioOptions,
): PortfolioResult {
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
  options: PortfolioOptions,
  onScenario?: (scenario: Scenario, losses: Float64Array) => void,
): Float64Array {
  assertPortfolio(scenarios, options);
  const { seed, iterations, onBlock, dependence } = options;
  const sum = new Float64Array(iterations);
  scenarios.forEach((scenario, index) => {
    const before = index * iterations;
    const losses = simulate(scenario, {
      seed,
      iterations,
      tieOf: tiesOf(dependence, seed, scenario.id),
      onBlock: onBlock && ((years) => onBlock(before + years)),
    });
    addTo(sum, losses);
    onScenario?.(scenario, losses);
  });
  return sum;
}

/** Adds the losses of one scenario to the sum, year by year; in the order of the scenarios, so that the bits repeat. */
export function addTo(sum: Float64Array, losses: Float64Array): void {
  for (let year = 0; year < sum.length; year++) sum[year]! += losses[year]!;
}

/** Throws unless scenarios and options can be simulated, as {@link simulatePortfolio} says. */
export function assertPortfolio(scenarios: readonly Scenario[], options: PortfolioOptions): void {
  assertScenarios(scenarios);
  checkRunOptions(options);
  const problems = options.dependence ? validateDependence(options.dependence, scenarios) : [];
  if (problems.length > 0) throw new InvalidInput(problems);
}
