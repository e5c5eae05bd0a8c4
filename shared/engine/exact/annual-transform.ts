import { exp } from '../special/elementary.ts';
import type { DiscreteRule } from '../numeric/expectation.ts';
import type { Scenario } from '../scenario.ts';
import type { Transform } from './lattice.ts';

/** Transforms of the losses of one event. */
export interface EventTransforms {
  readonly primary: Transform;
  readonly secondary: readonly { readonly probability: DiscreteRule; readonly magnitude: Transform }[];
}

/** A choice of all secondary probabilities, with its weight. */
interface Choice {
  readonly probabilities: readonly number[];
  readonly weight: number;
}

/**
 * The transform of the annual loss. With φ the transform of one event's loss, primary × Π (1 − p + p × secondary), it is
 * E[exp(Λ (φ − 1))] for event semantics and 1 + E[Λ] (φ − 1) for Bernoulli semantics, over the rates Λ and probabilities p.
 */
export function annualTransform(
  { semantics }: Scenario,
  rates: DiscreteRule,
  { primary, secondary }: EventTransforms,
): Transform {
  const size = primary.re.length;
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  const meanRate = rates.values.reduce((sum, rate, i) => sum + rate * rates.weights[i]!, 0);
  for (const { probabilities, weight } of choicesOf(secondary.map(({ probability }) => probability))) {
    for (let k = 0; k < size; k++) {
      let x = primary.re[k]!;
      let y = primary.im[k]!;
      for (let s = 0; s < probabilities.length; s++) {
        const p = probabilities[s]!;
        const u = 1 - p + p * secondary[s]!.magnitude.re[k]!;
        const v = p * secondary[s]!.magnitude.im[k]!;
        const product = x * u - y * v;
        y = x * v + y * u;
        x = product;
      }
      if (semantics === 'bernoulli') {
        re[k]! += weight * (1 + meanRate * (x - 1));
        im[k]! += weight * meanRate * y;
        continue;
      }
      for (let r = 0; r < rates.values.length; r++) {
        const rate = rates.values[r]!;
        const size = weight * rates.weights[r]! * exp(rate * (x - 1));
        // Too small to change the sum.
        if (size < 1e-18) continue;
        re[k]! += size * Math.cos(rate * y);
        im[k]! += size * Math.sin(rate * y);
      }
    }
  }
  return { re, im };
}

function choicesOf(rules: readonly DiscreteRule[]): Choice[] {
  return rules.reduce<Choice[]>(
    (choices, { values, weights }) =>
      choices.flatMap(({ probabilities, weight }) =>
        values.map((p, i) => ({ probabilities: [...probabilities, p], weight: weight * weights[i]! })),
      ),
    [{ probabilities: [], weight: 1 }],
  );
}
