import { measureOf } from '../distributions/distribution.ts';
import { type DiscreteRule, discretise } from '../numeric/expectation.ts';
import type { FrequencyTree } from './factors.ts';
import { contestShare } from './vulnerability.ts';

/** Combinations of factors less probable than this change no double. */
const NEGLIGIBLE = 1e-20;

/**
 * The rate of loss events, a product of independent factors, replaced by finitely many rates with their probabilities.
 *
 * @param perUnit fineness of each factor's rule
 */
export function rateRule(tree: FrequencyTree, perUnit: number): DiscreteRule {
  const start: DiscreteRule = { values: [contestShare(tree)], weights: [1] };
  return tree.annual.reduce(
    (rule, { distribution }) => productRule(rule, discretise(measureOf(distribution), perUnit)),
    start,
  );
}

function productRule(a: DiscreteRule, b: DiscreteRule): DiscreteRule {
  const values: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < a.values.length; i++) {
    for (let j = 0; j < b.values.length; j++) {
      const weight = a.weights[i]! * b.weights[j]!;
      if (weight < NEGLIGIBLE) continue;
      values.push(a.values[i]! * b.values[j]!);
      weights.push(weight);
    }
  }
  return { values, weights };
}
