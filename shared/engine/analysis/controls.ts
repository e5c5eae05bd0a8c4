import type { Distribution } from '../distributions/distribution.ts';
import { scale } from '../distributions/scale.ts';
import type { Scenario } from '../scenario.ts';
import { inputsOf, mapInputs } from './inputs.ts';

/** What a control does to one input of one scenario. */
export type Effect = {
  readonly scenario: string;
  /** Name of the input, see {@link inputsOf}. */
  readonly node: string;
} & (
  | {
      /** Takes the place of the input. */
      readonly replace: Distribution;
    }
  | {
      /** What is left of the input, between 0 and 1: 0.4 takes 60 % off. Several controls multiply. */
      readonly multiply: number;
    }
);

/** A control, or a treatment made of several effects. */
export interface Control {
  readonly id: string;
  /** Cost per year, in the currency of the losses. */
  readonly annualCost: number;
  readonly effects: readonly Effect[];
}

/**
 * The scenarios with controls in place: first what replaces an input, then what multiplies it, so that the order of the
 * controls does not matter unless two replace the same input (the later one then stands).
 *
 * @param excepted ids of controls that an exception sets aside: with them the result is the residual risk as it is
 * @throws RangeError when an effect names a scenario or an input that does not exist, or a share outside 0..1
 */
export function applyControls(
  scenarios: readonly Scenario[],
  controls: readonly Control[],
  excepted: ReadonlySet<string> = new Set(),
): Scenario[] {
  const effects = controls.filter(({ id }) => !excepted.has(id)).flatMap(({ effects }) => effects);
  for (const effect of effects) checkEffect(scenarios, effect);
  return scenarios.map((scenario) => {
    const own = effects.filter((effect) => effect.scenario === scenario.id);
    return own.length === 0 ? scenario : mapInputs(scenario, (node, input) => treated(input, node, own));
  });
}

function treated(input: Distribution, node: string, effects: readonly Effect[]): Distribution {
  const own = effects.filter((effect) => effect.node === node);
  const base = own.reduce((before, effect) => ('replace' in effect ? effect.replace : before), input);
  const share = own.reduce(
    (product, effect) => ('multiply' in effect ? product * effect.multiply : product),
    1,
  );
  if (share === 1) return base;
  return share === 0 ? { dist: 'constant', value: 0 } : scale(base, share);
}

function checkEffect(scenarios: readonly Scenario[], effect: Effect): void {
  const scenario = scenarios.find(({ id }) => id === effect.scenario);
  if (scenario === undefined) throw new RangeError(`There is no scenario ${effect.scenario}`);
  if (!inputsOf(scenario).some(({ node }) => node === effect.node)) {
    throw new RangeError(`The scenario ${effect.scenario} has no input ${effect.node}`);
  }
  if ('multiply' in effect && !(effect.multiply >= 0 && effect.multiply <= 1)) {
    throw new RangeError(`A control leaves between 0 and 1 of an input (it is ${effect.multiply})`);
  }
}
