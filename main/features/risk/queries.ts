import type { LinkedScenario, Simulation } from '../../../shared/model/scenario.ts';
import type { Reader } from '../../store/reader.ts';

interface Link {
  id: string;
  scenario_id: string;
  asset_id: string;
}

/** Scenarios in the order of their references, each with the assets it acts on. */
export function listScenarios(read: Reader): LinkedScenario[] {
  const assets = Map.groupBy(
    read.all<Link>('SELECT id, scenario_id, asset_id FROM scenario_asset ORDER BY id'),
    (link) => link.scenario_id,
  );
  return read.records('scenario', 'ORDER BY length(ref), ref').map((scenario) => ({
    ...scenario,
    assetIds: (assets.get(scenario.id) ?? []).map((link) => link.asset_id),
  }));
}

export const assetLinks = (read: Reader, scenarioId: string) =>
  read.records('scenarioAsset', 'WHERE scenario_id = ?', scenarioId);

export const listSimulations = (read: Reader): Simulation[] =>
  read.records('simulation', 'ORDER BY scenario_id IS NULL, id');

export const simulationOf = (read: Reader, scenarioId: string): Simulation | undefined =>
  read.records('simulation', 'WHERE scenario_id = ?', scenarioId)[0];

export const portfolioSimulation = (read: Reader): Simulation | undefined =>
  read.records('simulation', 'WHERE scenario_id IS NULL')[0];

/** Highest number ever given to a scenario, deleted ones included, so that no reference is used twice. */
export function lastScenarioNumber(read: Reader): number {
  const row = read.get<{ number: number | null }>(
    `SELECT max(CAST(substr(json_extract(after, '$.ref'), 3) AS INTEGER)) AS number
     FROM history WHERE entity = 'scenario' AND before IS NULL AND after IS NOT NULL`,
  );
  return row?.number ?? 0;
}

/** References of the assets that do not exist among `ids`. */
export function unknownAssets(read: Reader, ids: readonly string[]): string[] {
  return ids.filter((id) => !read.get('SELECT 1 FROM asset WHERE id = ?', id));
}

/** References of the exceptions that name a scenario. */
export const exceptionsOfScenario = (read: Reader, scenarioId: string): string[] =>
  read
    .all<{ ref: string }>(
      'SELECT e.ref FROM exception e JOIN exception_scenario l ON l.exception_id = e.id WHERE l.scenario_id = ? ORDER BY e.ref',
      scenarioId,
    )
    .map((row) => row.ref);

/** Effects on a scenario, of treatments and exceptions. */
export const effectsOnScenario = (read: Reader, scenarioId: string) =>
  read.records('effect', 'WHERE scenario_id = ? ORDER BY id', scenarioId);

/** Evaluations of a scenario with treatments. */
export const evaluationsOfScenario = (read: Reader, scenarioId: string) =>
  read.records('evaluation', 'WHERE scenario_id = ? ORDER BY id', scenarioId);

/** Whether somebody has decided on the treatment of a scenario. */
export const isDecided = (read: Reader, scenarioId: string): boolean =>
  read.get('SELECT 1 FROM treatment_decision WHERE scenario_id = ?', scenarioId) !== undefined;
