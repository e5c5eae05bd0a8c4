import { type Distribution, quantile, variance } from '../distributions/distribution.ts';
import type { Dependence } from '../kernel/dependence.ts';
import type { Scenario } from '../scenario.ts';
import { meanAnnualLoss } from './contributions.ts';
import { inputsOf, withInput } from './inputs.ts';

/** How far a figure of the annual loss moves while one input goes from its 10th to its 90th percentile. */
export interface Swing {
  readonly atP10: number;
  readonly atP90: number;
}

/** How far one input moves the mean annual loss. */
export interface MeanSwing {
  readonly node: string;
  /** The values between which the input goes. */
  readonly p10: number;
  readonly p90: number;
  /** Of the mean annual loss; exact. */
  readonly mean: Swing;
}

/**
 * The tornado of the mean: each uncertain input held at its 10th and at its 90th percentile, all others as they are, also where
 * they follow one driver with it. Exact means, no simulation. The input that moves the mean most comes first.
 */
export function meanSwings(scenario: Scenario, dependence?: Dependence): MeanSwing[] {
  return inputsOf(scenario)
    .filter(({ distribution }) => variance(distribution) > 0)
    .map(({ node, distribution }) => {
      const [p10, p90] = [quantile(distribution, 0.1), quantile(distribution, 0.9)];
      const meanAt = (value: number) => meanAnnualLoss(heldAt(scenario, node, value), dependence);
      return { node, p10, p90, mean: { atP10: meanAt(p10), atP90: meanAt(p90) } };
    })
    .sort((a, b) => width(b.mean) - width(a.mean));
}

/** The scenario with one input held at a value. */
export function heldAt(scenario: Scenario, node: string, value: number): Scenario {
  return withInput(scenario, node, constant(value));
}

const width = ({ atP10, atP90 }: Swing) => Math.abs(atP90 - atP10);

const constant = (value: number): Distribution => ({ dist: 'constant', value });
