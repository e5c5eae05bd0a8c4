import { mean } from '../distributions/distribution.ts';
import { type Form, FORMS, partsOf } from '../loss-forms.ts';
import { exactMoments } from '../moments.ts';
import type { Scenario } from '../scenario.ts';

/** What one part of the loss adds to the mean annual loss. */
export interface Contribution {
  /** Name of the node: `loss.primary`, `loss.secondary.fines.magnitude.reputation`. */
  readonly node: string;
  /** Null for a loss that is not split into forms. */
  readonly form: Form | null;
  /** Mean per year, in the currency of the inputs. Exact. */
  readonly mean: number;
  /** Share of the mean annual loss, 0..1. */
  readonly share: number;
}

/** What each part of the loss adds to the mean annual loss, in the order of the tree. Exact, without simulation. */
export function contributions(scenario: Scenario): Contribution[] {
  const { lossEventFrequency, annualLoss } = exactMoments(scenario);
  const { primary, secondary = [], controls = [] } = scenario.loss;
  const left = controls.reduce((product, control) => product * mean(control.left), 1);
  const losses = [
    { name: 'loss.primary', magnitude: primary, probability: 1 },
    ...secondary.map(({ id, probability, magnitude }) => ({
      name: `loss.secondary.${id}.magnitude`,
      magnitude,
      probability: mean(probability),
    })),
  ];
  return losses.flatMap(({ name, magnitude, probability }) =>
    partsOf(magnitude).map(({ form, distribution }) => {
      const part = lossEventFrequency * probability * mean(distribution) * left;
      return {
        node: form === null ? name : `${name}.${form}`,
        form,
        mean: part,
        share: annualLoss > 0 ? part / annualLoss : 0,
      };
    }),
  );
}

/** The contributions added up by form of loss, over any number of scenarios; null is what is not split. */
export function contributionsByForm(
  scenarios: readonly Scenario[],
): readonly { readonly form: Form | null; readonly mean: number; readonly share: number }[] {
  const parts = scenarios.flatMap(contributions);
  const total = parts.reduce((sum, part) => sum + part.mean, 0);
  return [...FORMS, null].flatMap((form) => {
    const own = parts.filter((part) => part.form === form);
    if (own.length === 0) return [];
    const formMean = own.reduce((sum, part) => sum + part.mean, 0);
    return [{ form, mean: formMean, share: total > 0 ? formMean / total : 0 }];
  });
}
