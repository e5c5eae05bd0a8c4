import type { Distribution } from '../distributions/distribution.ts';
import { type Form, FORMS } from '../loss-forms.ts';
import { FREQUENCY_NODES, type Magnitude, type Scenario } from '../scenario.ts';

/** An input of a scenario: a leaf of its tree. */
export interface Input {
  /** Such as `frequency.tef`, `loss.primary.response` or `loss.secondary.fines.probability`; the name of the node. */
  readonly node: string;
  readonly distribution: Distribution;
}

/** All inputs of a scenario, in the order of the tree. What controls leave is no estimate of the scenario. */
export function inputsOf(scenario: Scenario): Input[] {
  const inputs: Input[] = [];
  mapInputs(scenario, (node, distribution) => {
    inputs.push({ node, distribution });
    return distribution;
  });
  return inputs;
}

/** The scenario with one input replaced. */
export function withInput(scenario: Scenario, node: string, distribution: Distribution): Scenario {
  return mapInputs(scenario, (name, old) => (name === node ? distribution : old));
}

/** The scenario with every input replaced by what `change` makes of it. */
export function mapInputs(
  scenario: Scenario,
  change: (node: string, distribution: Distribution) => Distribution,
): Scenario {
  const { frequency, loss } = scenario;
  const factors = frequency as unknown as Readonly<Partial<Record<string, Distribution>>>;
  return {
    ...scenario,
    frequency: {
      ...Object.fromEntries(
        FREQUENCY_NODES.flatMap((node) => {
          const factor = factors[node];
          return factor === undefined ? [] : [[node, change(`frequency.${node}`, factor)]];
        }),
      ),
      ...(frequency.controls && { controls: frequency.controls }),
    } as unknown as Scenario['frequency'],
    loss: {
      primary: mapMagnitude('loss.primary', loss.primary, change),
      ...(loss.secondary && {
        secondary: loss.secondary.map(({ id, probability, magnitude }) => ({
          id,
          probability: change(`loss.secondary.${id}.probability`, probability),
          magnitude: mapMagnitude(`loss.secondary.${id}.magnitude`, magnitude, change),
        })),
      }),
      ...(loss.controls && { controls: loss.controls }),
    },
  };
}

function mapMagnitude(
  name: string,
  magnitude: Magnitude,
  change: (node: string, distribution: Distribution) => Distribution,
): Magnitude {
  if (!('forms' in magnitude)) return change(name, magnitude);
  const forms: Partial<Record<Form, Distribution>> = {};
  for (const form of FORMS) {
    const part = magnitude.forms[form];
    if (part !== undefined) forms[form] = change(`${name}.${form}`, part);
  }
  return { forms };
}
