import type { CurrentSimulation } from '../contract/risk.ts';
import type { Scenario } from '../model/scenario.ts';

/** How far a scenario has come. */
export type ScenarioState = 'not estimated' | 'not simulated' | 'out of date' | 'current';

/** The state of a scenario, given its latest simulation. */
export function scenarioState(
  { frequency, loss }: Pick<Scenario, 'frequency' | 'loss'>,
  simulation: Pick<CurrentSimulation, 'outOfDate'> | undefined,
): ScenarioState {
  if (frequency === null || loss === null) return 'not estimated';
  if (simulation === undefined) return 'not simulated';
  return simulation.outOfDate ? 'out of date' : 'current';
}
