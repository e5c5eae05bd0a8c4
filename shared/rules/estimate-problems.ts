import type { Distribution } from '../engine/distributions/distribution.ts';
import type { Problem } from '../engine/problem.ts';
import { validateScenario } from '../engine/validate.ts';
import type { Estimate } from '../model/scenario.ts';

/** What an estimate is of: loss events a year, or loss per event. */
export type Estimated = 'frequency' | 'loss';

/** Stands in for an estimate that is not given yet, so that the other can be judged alone. */
const ONE: Distribution = { dist: 'constant', value: 1 };

/**
 * What keeps the engine from simulating these estimates, with places such as `frequency.min`; empty when nothing does.
 * Missing estimates are no problem.
 */
export function estimateProblems(estimates: {
  readonly frequency?: Estimate | null | undefined;
  readonly loss?: Estimate | null | undefined;
}): Problem[] {
  return validateScenario({
    id: 'estimates',
    semantics: 'event',
    frequency: { lef: estimates.frequency ?? ONE },
    loss: { primary: estimates.loss ?? ONE },
  }).map(({ path, message }) => ({
    path: path.replace('frequency.lef', 'frequency').replace('loss.primary', 'loss'),
    message,
  }));
}
