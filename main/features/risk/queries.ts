import type { AppetitePoint } from '../../../shared/model/engagement.ts';
import type { PortfolioSettings } from '../../../shared/model/portfolio.ts';
import type { LinkedScenario, Simulation } from '../../../shared/model/scenario.ts';
import type { Effect, Evaluation, Treatment, TreatmentDecision } from '../../../shared/model/treatment.ts';
import type { StatedDependence } from '../../../shared/rules/dependence.ts';
import type { Reader } from '../../store/reader.ts';

interface Link {
  id: string;
  scenario_id: string;
  asset_id: string;
}

/** Scenarios in the order of their references, each with the assets it acts on and its factors. */
export const listScenarios = (read: Reader): LinkedScenario[] => linkScenarios(read, null);

/** One scenario, or undefined when there is none with this id. */
export const linkedScenario = (read: Reader, id: string): LinkedScenario | undefined =>
  linkScenarios(read, id)[0];

function linkScenarios(read: Reader, id: string | null): LinkedScenario[] {
  const assets = Map.groupBy(
    read.all<Link>(
      'SELECT id, scenario_id, asset_id FROM scenario_asset WHERE :id IS NULL OR scenario_id = :id ORDER BY id',
      { id },
    ),
    (link) => link.scenario_id,
  );
  const factors = Map.groupBy(
    read.records('factor', 'WHERE :id IS NULL OR scenario_id = :id ORDER BY node', { id }),
    (factor) => factor.scenarioId,
  );
  return read
    .records('scenario', 'WHERE :id IS NULL OR id = :id ORDER BY length(ref), ref', { id })
    .map((scenario) => ({
      ...scenario,
      assetIds: (assets.get(scenario.id) ?? []).map((link) => link.asset_id),
      factors: factors.get(scenario.id) ?? [],
    }));
}

export const factorsOfScenario = (read: Reader, scenarioId: string) =>
  read.records('factor', 'WHERE scenario_id = ? ORDER BY node', scenarioId);

/** Estimates of a factor in all rounds, oldest first. */
export const estimatesOfFactor = (read: Reader, factorId: string) =>
  read.records('estimate', 'WHERE factor_id = ? ORDER BY round, at, id', factorId);

/** How many people gave a range in the present round, by factor. */
export const roundSizes = (read: Reader): ReadonlyMap<string, number> =>
  new Map(
    read
      .all<{ id: string; given: number }>(
        `SELECT f.id, count(*) AS given FROM factor f JOIN estimate e ON e.factor_id = f.id AND e.round = f.round
         GROUP BY f.id`,
      )
      .map(({ id, given }) => [id, given]),
  );

export const assetLinks = (read: Reader, scenarioId: string) =>
  read.records('scenarioAsset', 'WHERE scenario_id = ?', scenarioId);

export const listSimulations = (read: Reader): Simulation[] =>
  read.records('simulation', 'ORDER BY scenario_id IS NULL, id');

export const simulationOf = (read: Reader, scenarioId: string): Simulation | undefined =>
  read.records('simulation', 'WHERE scenario_id = ?', scenarioId)[0];

export const portfolioSimulation = (read: Reader): Simulation | undefined =>
  read.records('simulation', 'WHERE scenario_id IS NULL')[0];

/** Those of `ids` that are no assets. */
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

export const hasPerson = (read: Reader, id: string): boolean =>
  read.get('SELECT 1 FROM person WHERE id = ?', id) !== undefined;

/** Effects of treatments and exceptions on all scenarios, oldest first. */
export const listEffects = (read: Reader): Effect[] => read.records('effect', 'ORDER BY id');

export const listTreatments = (read: Reader): Treatment[] =>
  read.records('treatment', 'ORDER BY length(ref), ref');

/** Newest first. */
export const listDecisions = (read: Reader): TreatmentDecision[] =>
  read.records('treatmentDecision', 'ORDER BY at DESC, id DESC');

/** Treatments of each bundle. */
export const listBundleSets = (read: Reader): string[][] =>
  [
    ...Map.groupBy(
      read.records('bundleTreatment', 'ORDER BY bundle_id, treatment_id'),
      (link) => link.bundleId,
    ),
  ].map(([, links]) => links.map((link) => link.treatmentId));

/** Evaluations of a scenario, or with null of the portfolio, in the order they were stored. */
export const listEvaluations = (read: Reader, scenarioId: string | null): Evaluation[] =>
  read.records('evaluation', 'WHERE scenario_id IS ? ORDER BY rowid', scenarioId);

/** Ids of the exceptions that are approved or active. */
export const exceptionsInForce = (read: Reader): string[] =>
  read
    .all<{ id: string }>("SELECT id FROM exception WHERE state IN ('approved', 'active') ORDER BY id")
    .map((row) => row.id);

export const readAppetite = (read: Reader): AppetitePoint[] => read.records('engagement')[0]?.appetite ?? [];

/** How the scenarios hang together, once somebody has said so. */
export const storedSettings = (read: Reader): PortfolioSettings | undefined =>
  read.records('portfolioSettings')[0];

/** Inputs of a scenario that follow common drivers. */
export const driverLinksOfScenario = (read: Reader, scenarioId: string) =>
  read.records('driverLink', 'WHERE scenario_id = ? ORDER BY id', scenarioId);

/** Common drivers with what follows each, in a fixed order. */
export function listDrivers(read: Reader): StatedDependence['drivers'] {
  const links = read.records('driverLink', 'ORDER BY driver_id, scenario_id, node');
  return [...Map.groupBy(links, (link) => link.driverId)].map(([id, own]) => ({ id, links: own }));
}
