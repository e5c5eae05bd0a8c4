import { contributionsByForm } from '../engine/analysis/contributions.ts';
import { meanSwings } from '../engine/analysis/mean-swings.ts';
import type { Dependence } from '../engine/kernel/dependence.ts';
import type { Scenario as EngineScenario } from '../engine/scenario.ts';
import type { LossForm } from '../model/factor.ts';
import type { LinkedScenario } from '../model/scenario.ts';
import { factorNodes } from '../rules/factor-nodes.ts';
import { factorLabel, LOSS_FORM_WORDS } from './factor-words.ts';

/** An average year with one input held at its 10th and at its 90th percentile, calculated exactly. */
export interface DriverLine {
  readonly node: string;
  readonly label: string;
  readonly atP10: number;
  readonly atP90: number;
}

/** What a form of loss adds to an average year, calculated exactly; null where nothing of the form was estimated. */
export interface FormLine {
  /** Null: loss that is not split into forms. */
  readonly form: LossForm | null;
  readonly label: string;
  readonly mean: number | null;
  readonly share: number | null;
}

/** The inputs of a scenario, the one that moves an average year most first. */
export function driverLines(
  scenario: Pick<LinkedScenario, 'tree'>,
  simulated: EngineScenario | undefined,
  dependence: Dependence | undefined,
): readonly DriverLine[] {
  if (simulated === undefined) return [];
  const labels = new Map(
    factorNodes(scenario.tree).map((place) => [place.node, factorLabel(scenario, place)]),
  );
  return meanSwings(simulated, dependence).map(({ node, mean }) => ({
    node,
    label: labels.get(node) ?? node,
    ...mean,
  }));
}

/** All six forms, and what is not split; none when no loss of the scenario is split. */
export function formLines(
  simulated: EngineScenario | undefined,
  dependence: Dependence | undefined,
): readonly FormLine[] {
  if (simulated === undefined) return [];
  const found = new Map(contributionsByForm([simulated], dependence).map((one) => [one.form, one]));
  if ([...found.keys()].every((form) => form === null)) return [];
  const forms = Object.keys(LOSS_FORM_WORDS) as LossForm[];
  const whole = found.get(null);
  return [
    ...forms.map((form): FormLine => {
      const { mean = null, share = null } = found.get(form) ?? {};
      return { form, label: LOSS_FORM_WORDS[form], mean, share };
    }),
    ...(whole === undefined
      ? []
      : [{ form: null, label: 'Not split', mean: whole.mean, share: whole.share }]),
  ];
}
