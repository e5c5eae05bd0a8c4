import type { RunOptions } from '../blocks.ts';
import { type Distribution, quantile, variance } from '../distributions/distribution.ts';
import { exactMoments } from '../moments.ts';
import { binSample } from '../sample/binned-sample.ts';
import { orderStatistics } from '../sample/order-statistics.ts';
import type { Scenario } from '../scenario.ts';
import { simulate } from '../simulate.ts';
import { inputsOf, withInput } from './inputs.ts';
import { rankCorrelations } from './rank-correlation.ts';

/** How far a figure of the annual loss moves while one input goes from its 10th to its 90th percentile. */
export interface Swing {
  readonly atP10: number;
  readonly atP90: number;
}

/** What one input does to the annual loss; one bar of the tornado. */
export interface Sensitivity {
  readonly node: string;
  /** The values between which the input goes. */
  readonly p10: number;
  readonly p90: number;
  /** Of the mean annual loss; exact. */
  readonly mean: Swing;
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
 * input that moves the mean most comes first.
 *
 * Throws as {@link simulate}.
 */
export function sensitivities(scenario: Scenario, options: RunOptions): Sensitivity[] {
  const correlations = rankCorrelations(scenario, options);
  return inputsOf(scenario)
    .filter(({ distribution }) => variance(distribution) > 0)
    .map(({ node, distribution }) => {
      const [p10, p90] = [quantile(distribution, 0.1), quantile(distribution, 0.9)];
      const held = [p10, p90].map((value) => withInput(scenario, node, constant(value)));
      const [low, high] = held.map((one) => ({
        mean: exactMoments(one).annualLoss,
        p95: simulatedP95(one, options),
      }));
      return {
        node,
        p10,
        p90,
        mean: { atP10: low!.mean, atP90: high!.mean },
        p95: { atP10: low!.p95, atP90: high!.p95 },
        rankCorrelation: correlations.get(node) ?? null,
      };
    })
    .sort((a, b) => width(b.mean) - width(a.mean));
}

const width = ({ atP10, atP90 }: Swing) => Math.abs(atP90 - atP10);

const constant = (value: number): Distribution => ({ dist: 'constant', value });

function simulatedP95(scenario: Scenario, options: RunOptions): number {
  const losses = simulate(scenario, options);
  return orderStatistics(losses, binSample(losses), [0.95], 0.95).quantiles[0]!;
}
