import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/engine/canonical.ts';
import type { Dependence } from '../../../shared/engine/kernel/dependence.ts';
import type { Scenario as EngineScenario } from '../../../shared/engine/scenario.ts';
import type { Simulation } from '../../../shared/model/scenario.ts';
import { isOldEngine } from '../../../shared/rules/old-engine.ts';
import { currentScenarios, type RiskState, tiesOf } from './state.ts';

/** What a simulation is made of. */
export interface RunInputs {
  scenarios: readonly EngineScenario[];
  seed: number;
  iterations: number;
  dependence?: Dependence | undefined;
}

/** SHA-256 of canonical inputs: what a result belongs to. */
export const hashOf = (inputs: object): string =>
  createHash('sha256').update(canonicalJson(inputs)).digest('hex');

export const inputsHash = (inputs: RunInputs): string => hashOf(inputs);

/**
 * True when the scenario (for the portfolio: any scenario, or how they hang together) is no longer what was simulated, or another
 * version of the engine simulated it.
 */
export function isOutOfDate(simulation: Simulation, state: RiskState): boolean {
  const scenarios = currentScenarios(state, simulation.scenarioId);
  const { seed, iterations } = simulation;
  return (
    isOldEngine(simulation) ||
    scenarios.length === 0 ||
    inputsHash({ scenarios, seed, iterations, dependence: tiesOf(state, scenarios) }) !==
      simulation.inputsHash
  );
}
