import { type Distribution, mean } from '../distributions/distribution.ts';
import { type Dependence, pullOn } from '../kernel/dependence.ts';
import { type Form, FORMS, partsOf } from '../loss-forms.ts';
import type { Magnitude, Scenario } from '../scenario.ts';
import { frequencyTree } from '../tree/factors.ts';
import { contestShare } from '../tree/vulnerability.ts';
import { type JointFactor, jointMean } from './joint-mean.ts';

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

/**
 * What each part of the loss adds to the mean annual loss, in the order of the tree. Exact, without simulation.
 *
 * @param dependence what moves several inputs together; where these are multiplied with one another, the mean rests on it
 */
export function contributions(scenario: Scenario, dependence: Dependence = {}): Contribution[] {
  const { primary, secondary = [], controls = [] } = scenario.loss;
  const factor = (node: string, distribution: Distribution): JointFactor => ({
    distribution,
    pull: pullOn(dependence, scenario.id, node),
  });
  const tree = frequencyTree(scenario.frequency);
  const rate = tree.annual.map(({ node, distribution }) => factor(`frequency.${node}`, distribution));
  const left = controls.reduce((product, control) => product * mean(control.left), contestShare(tree));
  const parts = [
    ...amountsOf('loss.primary', primary, rate),
    ...secondary.flatMap(({ id, probability, magnitude }) => {
      const follows = factor(`loss.secondary.${id}.probability`, probability);
      return amountsOf(`loss.secondary.${id}.magnitude`, magnitude, [...rate, follows]);
    }),
  ];
  const total = parts.reduce((sum, part) => sum + part.mean, 0);
  return parts.map((part) => ({ ...part, share: total > 0 ? part.mean / total : 0 }));

  function amountsOf(name: string, magnitude: Magnitude, before: readonly JointFactor[]) {
    return partsOf(magnitude).map(({ form, distribution }) => {
      const node = form === null ? name : `${name}.${form}`;
      return { node, form, mean: jointMean([...before, factor(node, distribution)]) * left };
    });
  }
}

/** The mean annual loss of a scenario whose inputs may move together. Exact, without simulation. */
export function meanAnnualLoss(scenario: Scenario, dependence?: Dependence): number {
  return contributions(scenario, dependence).reduce((sum, { mean }) => sum + mean, 0);
}

/** The contributions added up by form of loss, over any number of scenarios; null is what is not split. */
export function contributionsByForm(
  scenarios: readonly Scenario[],
  dependence?: Dependence,
): readonly { readonly form: Form | null; readonly mean: number; readonly share: number }[] {
  const parts = scenarios.flatMap((scenario) => contributions(scenario, dependence));
  const total = parts.reduce((sum, part) => sum + part.mean, 0);
  return [...FORMS, null].flatMap((form) => {
    const own = parts.filter((part) => part.form === form);
    if (own.length === 0) return [];
    const formMean = own.reduce((sum, part) => sum + part.mean, 0);
    return [{ form, mean: formMean, share: total > 0 ? formMean / total : 0 }];
  });
}
