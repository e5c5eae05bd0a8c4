import { support } from '../distributions/distribution.ts';
import type { DiscreteRule } from '../numeric/expectation.ts';
import { gaussRule } from '../numeric/gauss-rule.ts';
import type { Frequency } from '../scenario.ts';
import { frequencyTree } from '../tree/factors.ts';
import { rateRule } from '../tree/rate-rule.ts';
import { contestShare } from '../tree/vulnerability.ts';

/** Fineness of a rate's factors, by their number, the last for more: of rates that stay small, and of others. */
const FINENESS = [32, 16, 8];
const FINENESS_OF_MANY = [2048, 128, 12];

/** Rates up to here are replaced by one Gauss rule of so many values, and one more for each event. */
const SMALL_RATE = 80;
const FEWEST = 16;

/** Width of a group of larger rates, in standard deviations of a Poisson count; and what is left to the last group. */
const GROUP_WIDTH = 3;
const LAST_GROUP = 1e-6;

/** Values that replace a group, by its probability. */
const SIZES = [
  { from: 1e-2, size: 16 },
  { from: 1e-4, size: 8 },
  { from: 0, size: 4 },
] as const;

/**
 * The rate of loss events as a rule of few values, over which the distribution of a compound sum can be averaged. Small rates
 * need one Gauss rule. Rates that go far, as of a lognormal, need values close enough together that the counts at one rate
 * overlap those at the next: they are cut into groups whose ends a Poisson count hardly tells apart, each with its own Gauss rule.
 */
export function ratesOf(frequency: Frequency): DiscreteRule {
  const tree = frequencyTree(frequency);
  const fineness = (byFactors: readonly number[]) => byFactors[tree.annual.length - 1] ?? byFactors.at(-1)!;
  const largest = tree.annual.reduce(
    (product, { distribution }) => product * support(distribution)[1],
    contestShare(tree),
  );
  if (largest <= SMALL_RATE)
    return gaussRule(rateRule(tree, fineness(FINENESS)), FEWEST + Math.ceil(largest));
  return grouped(rateRule(tree, fineness(FINENESS_OF_MANY)));
}

function grouped(rule: DiscreteRule): DiscreteRule {
  const order = Uint32Array.from(rule.values, (_, i) => i).sort((i, j) => rule.values[i]! - rule.values[j]!);
  const result = { values: [] as number[], weights: [] as number[] };
  let group = { values: [] as number[], weights: [] as number[] };
  let left = rule.weights.reduce((sum, weight) => sum + weight, 0);
  const close = () => {
    const weight = group.weights.reduce((sum, one) => sum + one, 0);
    left -= weight;
    const { values, weights } = gaussRule(group, SIZES.find(({ from }) => weight >= from)!.size);
    result.values.push(...values);
    result.weights.push(...weights);
    group = { values: [], weights: [] };
  };
  for (const i of order) {
    const value = rule.values[i]!;
    // The square root of a Poisson count has the standard deviation ½, whatever the rate.
    const width = 2 * (Math.sqrt(value) - Math.sqrt(group.values[0] ?? value));
    if (width > GROUP_WIDTH * 2 && left > LAST_GROUP) close();
    group.values.push(value);
    group.weights.push(rule.weights[i]!);
  }
  close();
  return result;
}
