import type { RunOptions } from '../blocks.ts';
import { tiesOf } from '../kernel/dependence.ts';
import type { PortfolioOptions } from '../portfolio.ts';
import { binSample } from '../sample/binned-sample.ts';
import { orderStatistics } from '../sample/order-statistics.ts';
import type { Scenario } from '../scenario.ts';
import { type PrepareOptions, simulate } from '../simulate.ts';
import { heldAt, type MeanSwing, meanSwings, type Swing } from './mean-swings.ts';
import { rankCorrelations } from './rank-correlation.ts';

/** What one input does to the annual loss; one bar of the tornado. */
export interface Sensitivity extends MeanSwing {
  /** Of the 95th percentile; simulated with common random numbers, so that the two ends differ by the input alone. */
  readonly p95: Swing;
  /**
   * Spearman's rank correlation of the year's input with the year's loss; of a magnitude, the average of the year's events.
   * Null where the input was never drawn, or has no ranks because a contest of two is integrated out.
   */
  readonly rankCorrelation: number | null;
}

/**
 * The tornado of a scenario: each uncertain input held at its 10th and at its 90th percentile, all others as they are. The
 * input that moves the mean most comes first. Inputs that follow a driver go on following it.
 *
 * Throws as {@link simulate}.
 */
export function sensitivities(scenario: Scenario, options: PortfolioOptions): Sensitivity[] {
  const { dependence, ...run } = options;
  const tied = { ...run, tieOf: tiesOf(dependence, run.seed, scenario.id) };
  const correlations = rankCorrelations(scenario, tied);
  return meanSwings(scenario, dependence).map((swing) => {
    const { node, p10, p90 } = swing;
    const p95At = (value: number) => simulatedP95(heldAt(scenario, node, value), tied);
    return {
      ...swing,
      p95: { atP10: p95At(p10), atP90: p95At(p90) },
      rankCorrelation: correlations.get(node) ?? null,
    };
  });
}

function simulatedP95(scenario: Scenario, options: RunOptions & PrepareOptions): number {
  const losses = simulate(scenario, options);
  return orderStatistics(losses, binSample(losses), [0.95], 0.95).quantiles[0]!;
}
