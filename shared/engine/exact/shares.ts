import { measureOf } from '../distributions/distribution.ts';
import { type DiscreteRule, discretise } from '../numeric/expectation.ts';
import type { ControlFactor } from '../scenario.ts';
import { productRule } from '../tree/rate-rule.ts';

/** Fineness of one control's rule, and the most values that are kept: steps of a thousandth in probability. */
const PER_UNIT = 128;
const MOST = 1000;

/** What controls together leave, as finitely many values with weights that add up to 1. */
export function sharesOf(controls: readonly ControlFactor[]): DiscreteRule {
  return controls
    .map(({ left }) => discretise(measureOf(left), PER_UNIT))
    .reduce((all, one) => gathered(productRule(all, one)), { values: [1], weights: [1] });
}

/** Neighbouring values become their mean, so that no more than about a thousand are left. */
function gathered({ values, weights }: DiscreteRule): DiscreteRule {
  const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kept: { values: number[]; weights: number[] } = { values: [], weights: [] };
  let [mass, moment] = [0, 0];
  const keep = () => {
    if (mass === 0) return;
    kept.values.push(moment / mass);
    kept.weights.push(mass / total);
    [mass, moment] = [0, 0];
  };
  for (const i of order) {
    if (mass + weights[i]! > total / MOST) keep();
    mass += weights[i]!;
    moment += weights[i]! * values[i]!;
  }
  keep();
  return kept;
}
