import { createHash } from 'node:crypto';
import { canonicalInputs } from '../../../shared/engine/canonical.ts';
import type { Scenario as EngineScenario } from '../../../shared/engine/scenario.ts';
import type { LinkedScenario, Simulation } from '../../../shared/model/scenario.ts';
import { engineScenario } from '../../../shared/rules/engine-scenario.ts';

/** All scenarios that can be simulated. */
export const engineScenarios = (scenarios: readonly LinkedScenario[]): EngineScenario[] =>
  scenarios.flatMap((s) => engineScenario(s) ?? []);

/** SHA-256 of the canonical inputs: what a result belongs to. */
export const inputsHash = (scenarios: readonly EngineScenario[], seed: number, iterations: number): string =>
  createHash('sha256').update(canonicalInputs({ scenarios, seed, iterations })).digest('hex');

/** True when the scenario (for the portfolio: any scenario) is no longer what was simulated. */
export function isOutOfDate(simulation: Simulation, scenarios: readonly LinkedScenario[]): boolean {
  const subject =
    simulation.scenarioId === null ? scenarios : scenarios.filter((s) => s.id === simulation.scenarioId);
  const inputs = engineScenarios(subject);
  return (
    inputs.length === 0 ||
    inputsHash(inputs, simulation.seed, simulation.iterations) !== simulation.inputsHash
  );
}
