import { createContext, useContext, useMemo } from 'react';
import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import type { TreatmentView } from '../../../shared/contract/treatments.ts';
import type { AssetRow } from '../../../shared/model/asset.ts';
import type { Engagement } from '../../../shared/model/engagement.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import { isInForce } from '../../../shared/rules/exceptions.ts';
import { scenarioState, type ScenarioState } from '../../../shared/rules/scenario-state.ts';
import type { StatedDependence } from '../../../shared/rules/dependence.ts';
import { isUnowned } from '../../../shared/rules/unowned.ts';
import type { Effect } from '../../../shared/model/treatment.ts';
import { useRead } from '../../api/api.ts';
import { useEngagement } from '../../state/engagement.ts';

/** A scenario with what is known about it. */
export interface ScenarioEntry {
  readonly scenario: LinkedScenario;
  readonly simulation: CurrentSimulation | undefined;
  readonly state: ScenarioState;
  /** Those that still exist in the list of assets, in the order of their references. */
  readonly assets: readonly AssetRow[];
  /** What treatments and exceptions change in it. */
  readonly effects: readonly Effect[];
  /** Places of its tree for which several people's ranges wait to be agreed on. */
  readonly unagreed: readonly string[];
  /** Treatments that act on it and that nobody answers for. */
  readonly unowned: readonly TreatmentView[];
  /** What exceptions in force change: part of the risk as it is. */
  readonly excepted: readonly Effect[];
  /** Exceptions that name it, or that change something in it. */
  readonly exceptions: readonly ExceptionView[];
}

/** Everything the risk step shows. */
export interface Register {
  readonly ready: boolean;
  readonly engagement: Engagement;
  readonly entries: readonly ScenarioEntry[];
  readonly portfolio: CurrentSimulation | undefined;
  readonly assets: readonly AssetRow[];
  /** How people say that the scenarios hang together. */
  readonly tied: StatedDependence;
}

export const RegisterContext = createContext<Register | null>(null);

/** The register of scenarios. Only below the risk page. */
export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (register === null) throw new Error('The register of scenarios is only there on the risk page');
  return register;
}

/** Reads what the page shows. */
export function useReadRegister(): Register {
  const { engagement } = useEngagement();
  const scenarios = useRead('scenarios', 'list', {}).data;
  const simulations = useRead('simulations', 'list', {}).data;
  const assets = useRead('assets', 'list', { ids: null }).data;
  const effects = useRead('effects', 'list', { scenarioId: null }).data;
  const exceptions = useRead('exceptions', 'list', {}).data;
  const treatments = useRead('treatments', 'list', {}).data;
  const open = useRead('estimates', 'open', {}).data;
  const settings = useRead('portfolio', 'settings', {}).data;
  const drivers = useRead('drivers', 'list', {}).data;
  const tied = useMemo<StatedDependence>(
    () => ({ settings: settings ?? null, drivers: drivers ?? [] }),
    [settings, drivers],
  );
  return useMemo(() => {
    const inForce = new Set(exceptions?.filter(({ state }) => isInForce(state)).map(({ id }) => id));
    const bySubject = new Map(simulations?.map((simulation) => [simulation.scenarioId, simulation]));
    const linked = new Set(scenarios?.flatMap((scenario) => scenario.assetIds));
    const known = new Map(assets?.flatMap((asset) => (linked.has(asset.id) ? [[asset.id, asset]] : [])));
    return {
      ready: scenarios !== undefined && simulations !== undefined,
      engagement,
      entries: (scenarios ?? []).map((scenario) => {
        const simulation = bySubject.get(scenario.id);
        const own = (effects ?? []).filter((effect) => effect.scenarioId === scenario.id);
        return {
          scenario,
          simulation,
          state: scenarioState(scenario, simulation),
          effects: own,
          unagreed: (open ?? []).flatMap(({ scenarioId, node }) =>
            scenarioId === scenario.id ? [node] : [],
          ),
          unowned: (treatments ?? []).filter(
            (treatment) =>
              isUnowned(treatment) && treatment.effects.some(({ scenarioId }) => scenarioId === scenario.id),
          ),
          exceptions: (exceptions ?? []).filter(
            ({ id, scenarioIds }) =>
              scenarioIds.includes(scenario.id) || own.some(({ exceptionId }) => exceptionId === id),
          ),
          excepted: own.filter(({ exceptionId }) => exceptionId !== null && inForce.has(exceptionId)),
          assets: scenario.assetIds
            .flatMap((id) => known.get(id) ?? [])
            .toSorted((a, b) => a.ref.length - b.ref.length || (a.ref < b.ref ? -1 : 1)),
        };
      }),
      portfolio: bySubject.get(null),
      assets: assets ?? [],
      tied,
    };
  }, [engagement, scenarios, simulations, assets, effects, exceptions, treatments, open, tied]);
}
