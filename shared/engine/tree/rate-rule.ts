import { measureOf } from '../distributions/distribution.ts';
import { type DiscreteRule, discretise } from '../numeric/expectation.ts';
import { gaussRule } from '../numeric/gauss-rule.ts';
import type { FrequencyTree } from './factors.ts';
import { contestShare } from './vulnerability.ts';

/** Combinations of factors less probable than this change no double. */
const NEGLIGIBLE = 1e-20;

/** Factors whose values are all combined with one another; the last of more become one by a Gauss rule of so many values. */
const MOST_FACTORS = 3;
const MERGED = 64;

/**
 * The rate of loss events, a product of independent factors, replaced by finitely many rates with their probabilities.
 *
 * @param perUnit fineness of each factor's rule
 */
export function rateRule(tree: FrequencyTree, perUnit: number): DiscreteRule {
  const factors = tree.annual.map(({ distribution }) => discretise(measureOf(distribution), perUnit));
  while (factors.length > MOST_FACTORS) {
    const [last, before] = [factors.pop()!, factors.pop()!];
    factors.push(gaussRule(productRule(before, last), MERGED));
  }
  return factors.reduce(productRule, { values: [contestShare(tree)], weights: [1] });
}

/** The product of two independent values. */
export function productRule(a: DiscreteRule, b: DiscreteRule): DiscreteRule {
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
