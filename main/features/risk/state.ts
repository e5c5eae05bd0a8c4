import { AssayError } from '../../../shared/contract/error.ts';
import type { Dependence } from '../../../shared/engine/kernel/dependence.ts';
import type { Scenario as EngineScenario } from '../../../shared/engine/scenario.ts';
import type { AppetitePoint } from '../../../shared/model/engagement.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import type { Effect, Treatment, TreatmentDecision } from '../../../shared/model/treatment.ts';
import { dependenceOf, dependenceOn } from '../../../shared/rules/dependence.ts';
import { engineScenario } from '../../../shared/rules/engine-scenario.ts';
import { treatedScenario } from '../../../shared/rules/treated-scenario.ts';
import type { Reader } from '../../store/reader.ts';
import {
  exceptionsInForce,
  listDecisions,
  listDrivers,
  listEffects,
  listScenarios,
  listTreatments,
  readAppetite,
  storedSettings,
} from './queries.ts';

/** What people stated, read at one moment. */
interface StatedRisk {
  readonly scenarios: readonly LinkedScenario[];
  readonly effects: readonly Effect[];
  readonly treatments: readonly Treatment[];
  /** Ids of exceptions in force: their effects are part of the risk as it is. */
  readonly inForce: ReadonlySet<string>;
  /** Newest first. */
  readonly decisions: readonly TreatmentDecision[];
  /** By rising loss. */
  readonly appetite: readonly AppetitePoint[];
}

/** Everything simulated figures rest on. */
export interface RiskState extends StatedRisk {
  /** How all complete scenarios are tied; undefined while they are independent. */
  readonly dependence: Dependence | undefined;
}

export function riskState(read: Reader): RiskState {
  const stated: StatedRisk = {
    scenarios: listScenarios(read),
    effects: listEffects(read),
    treatments: listTreatments(read),
    inForce: new Set(exceptionsInForce(read)),
    decisions: listDecisions(read),
    appetite: readAppetite(read).toSorted((a, b) => a.loss - b.loss),
  };
  const settings = storedSettings(read) ?? null;
  const dependence = dependenceOf({ settings, drivers: listDrivers(read) }, currentScenarios(stated, null));
  return { ...stated, dependence };
}

/** The complete scenarios as they are today, exceptions in force included; of one, or with null of all. */
export function currentScenarios(state: StatedRisk, scenarioId: string | null): EngineScenario[] {
  const { scenarios, effects, inForce } = state;
  return scenarios
    .filter(({ id }) => scenarioId === null || id === scenarioId)
    .flatMap((scenario) => {
      const plain = engineScenario(scenario);
      const own = effects.filter(
        (effect) =>
          effect.scenarioId === scenario.id && effect.exceptionId !== null && inForce.has(effect.exceptionId),
      );
      return plain === null ? [] : [treatedScenario(plain, own)];
    });
}

/** How some scenarios are tied, alone or among all: what a simulation of theirs rests on. */
export const tiesOf = ({ dependence }: RiskState, scenarios: readonly EngineScenario[]) =>
  dependenceOn(
    dependence,
    scenarios.map(({ id }) => id),
  );

/** The complete scenarios as they are simulated now. */
export const simulatedScenarios = (read: Reader): EngineScenario[] => currentScenarios(riskState(read), null);

/** Scenarios with the effects of treatments on them. */
export const withTreatments = (
  { effects }: RiskState,
  scenarios: readonly EngineScenario[],
  treatmentIds: readonly string[],
): EngineScenario[] =>
  scenarios.map((scenario) =>
    treatedScenario(
      scenario,
      effects.filter(
        (effect) =>
          effect.scenarioId === scenario.id &&
          effect.treatmentId !== null &&
          treatmentIds.includes(effect.treatmentId),
      ),
    ),
  );

/** Treatments chosen for a subject: by its own latest decision, for the portfolio by those of all subjects. */
export function decidedTreatments({ decisions }: RiskState, scenarioId: string | null): string[] {
  const standing = new Map<string | null, TreatmentDecision>();
  for (const decision of decisions)
    if (!standing.has(decision.scenarioId)) standing.set(decision.scenarioId, decision);
  const relevant =
    scenarioId === null ? [...standing.values()] : [standing.get(scenarioId), standing.get(null)];
  return [...new Set(relevant.flatMap((decision) => decision?.treatmentIds ?? []))].toSorted();
}

/** @throws AssayError INVALID when the subject cannot be simulated yet */
export function assertComplete(scenarios: readonly EngineScenario[]): void {
  if (scenarios.length === 0)
    throw new AssayError(
      'INVALID',
      'Not all factors are estimated yet. Enter how often it happens and how much it costs, then compare treatments.',
    );
}
