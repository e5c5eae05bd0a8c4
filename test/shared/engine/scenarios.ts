import type { Distribution } from '../../../shared/engine/distributions/distribution.ts';
import type { Scenario, SecondaryLoss } from '../../../shared/engine/scenario.ts';

export const MAGNITUDE: Distribution = { dist: 'pert', min: 20_000, mode: 80_000, max: 500_000 };

/** A scenario with a constant frequency unless told otherwise. */
export function scenarioOf(
  lef: number | Distribution,
  primary: Distribution = MAGNITUDE,
  secondary?: SecondaryLoss[],
): Scenario {
  return {
    id: 'scenario',
    semantics: 'event',
    frequency: { lef: typeof lef === 'number' ? { dist: 'constant', value: lef } : lef },
    loss: { primary, ...(secondary && { secondary }) },
  };
}

/** The same scenario under another id. */
export function named(id: string, scenario: Scenario): Scenario {
  return { ...scenario, id };
}
