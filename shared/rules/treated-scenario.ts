import { mapInputs } from '../engine/analysis/inputs.ts';
import { type Distribution, mean, variance } from '../engine/distributions/distribution.ts';
import { scale } from '../engine/distributions/scale.ts';
import { isMagnitude } from '../engine/kernel/dependence.ts';
import type { ControlFactor, Scenario } from '../engine/scenario.ts';
import type { Effect, EffectChange } from '../model/treatment.ts';

/** What is different, and the effect it comes from: its id keys the random numbers of a range. */
export type AppliedEffect = Pick<Effect, 'id' | 'change'>;

type Scaling = Extract<EffectChange, { readonly kind: 'scale' }>;

/** One of these stands in every tree, and the loss event frequency is proportional to it. */
const RATES: readonly string[] = ['frequency.lef', 'frequency.tef', 'frequency.contact_frequency'];

/**
 * A scenario with effects in place: first what replaces a factor (of two on one factor the later stands), then what scales a
 * part. A single number scales the factors themselves; a range is an uncertain control and is drawn once a year. Effects on
 * factors that the tree no longer has do nothing.
 */
export function treatedScenario(scenario: Scenario, effects: readonly AppliedEffect[]): Scenario {
  if (effects.length === 0) return scenario;
  const treated = mapInputs(scenario, (node, input) => {
    const replaced = effects.reduce<Distribution>(
      (before, { change }) =>
        change.kind === 'replace' && change.node === node ? change.distribution : before,
      input,
    );
    const factor = scalings(effects)
      .filter(({ change }) => isCertain(change) && scales(change.part, node))
      .reduce((product, { change }) => product * mean(change.factor), 1);
    if (factor === 1) return replaced;
    return factor === 0 ? { dist: 'constant', value: 0 } : scale(replaced, factor);
  });
  const { frequency, loss } = treated;
  return {
    ...treated,
    frequency: { ...frequency, ...uncertain(effects, 'frequency', frequency.controls) },
    loss: { ...loss, ...uncertain(effects, 'loss', loss.controls) },
  };
}

const scalings = (effects: readonly AppliedEffect[]) =>
  effects.flatMap(({ id, change }) => (change.kind === 'scale' ? [{ id, change }] : []));

const isCertain = ({ factor }: Scaling): boolean => variance(factor) === 0;

const scales = (part: Scaling['part'], node: string) =>
  part === 'frequency' ? RATES.includes(node) : isMagnitude(node);

/** The controls of a part with those that the effects add; nothing where there are none. */
function uncertain(
  effects: readonly AppliedEffect[],
  part: Scaling['part'],
  before: readonly ControlFactor[] = [],
): { readonly controls?: readonly ControlFactor[] } {
  const added = scalings(effects)
    .filter(({ change }) => change.part === part && !isCertain(change))
    .map(({ id, change }): ControlFactor => ({ id, left: change.factor }));
  return before.length + added.length === 0 ? {} : { controls: [...before, ...added] };
}
