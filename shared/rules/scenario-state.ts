import type { CurrentSimulation } from '../contract/risk.ts';
import { type Factored, unestimatedFactors } from './scenario-factors.ts';

/** How far a scenario has come. */
export type ScenarioState = 'not estimated' | 'not simulated' | 'out of date' | 'current';

/**
 * The state of a scenario, given its latest simulation. A result stays on record when its inputs change, but figures nobody could
 * repeat from what is written down now must not pass for those of today.
 */
export function scenarioState(
  scenario: Factored,
  simulation: Pick<CurrentSimulation, 'outOfDate'> | undefined,
): ScenarioState {
  if (unestimatedFactors(scenario).length > 0) return 'not estimated';
  if (simulation === undefined) return 'not simulated';
  return simulation.outOfDate ? 'out of date' : 'current';
}
