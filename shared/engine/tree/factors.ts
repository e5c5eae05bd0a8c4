import type { Distribution } from '../distributions/distribution.ts';
import type { Frequency } from '../scenario.ts';

/** A factor of the loss event frequency that is drawn once a year. */
export interface AnnualFactor {
  /** Name of a factor of the tree, or `control.<id>`. */
  readonly node: string;
  readonly distribution: Distribution;
}

/** Threat capability against resistance strength. */
export interface Contest {
  readonly threatCapability: Distribution;
  readonly resistanceStrength: Distribution;
}

/** The loss event frequency as a product: factors drawn once a year, times the outcome of a contest where there is one. */
export interface FrequencyTree {
  readonly annual: readonly AnnualFactor[];
  readonly contest: Contest | null;
}

/** Takes a valid frequency apart. */
export function frequencyTree(frequency: Frequency): FrequencyTree {
  const controls = (frequency.controls ?? []).map(
    ({ id, left }): AnnualFactor => ({ node: `control.${id}`, distribution: left }),
  );
  if ('lef' in frequency)
    return { annual: [{ node: 'lef', distribution: frequency.lef }, ...controls], contest: null };
  const threat: AnnualFactor[] =
    'tef' in frequency
      ? [{ node: 'tef', distribution: frequency.tef }]
      : [
          { node: 'contact_frequency', distribution: frequency.contact_frequency },
          { node: 'probability_of_action', distribution: frequency.probability_of_action },
        ];
  if ('vulnerability' in frequency) {
    return {
      annual: [...threat, { node: 'vulnerability', distribution: frequency.vulnerability }, ...controls],
      contest: null,
    };
  }
  const { threat_capability: threatCapability, resistance_strength: resistanceStrength } = frequency;
  return { annual: [...threat, ...controls], contest: { threatCapability, resistanceStrength } };
}
