import { AssayError } from '../../../shared/contract/error.ts';
import type { Asset, Relation } from '../../../shared/model/asset.ts';
import type { Engagement, Person, Version } from '../../../shared/model/engagement.ts';
import type { LinkedScenario } from '../../../shared/model/scenario.ts';
import type { Effect, Treatment, TreatmentDecision } from '../../../shared/model/treatment.ts';
import type { HistoryHead } from '../../../shared/report/input.ts';
import type { Reader } from '../../store/reader.ts';

/** Longer references are higher: AST-1000 comes after AST-999. */
const BY_REF = 'ORDER BY length(ref), ref';

/** The scope of the file. */
export function readScope(read: Reader): Engagement {
  const engagement = read.records('engagement')[0];
  if (!engagement) throw new AssayError('DAMAGED', 'This file holds no engagement. Open a backup of it.');
  return engagement;
}

export const allPeople = (read: Reader): Person[] =>
  read.records('person', 'ORDER BY party, name COLLATE NOCASE, id');

/** Oldest first, as the version history is printed. */
export const allVersions = (read: Reader): Version[] => read.records('version', 'ORDER BY issued_on, id');

export const allAssets = (read: Reader): Asset[] => read.records('asset', BY_REF);

export const allRelations = (read: Reader): Relation[] => read.records('relation', 'ORDER BY id');

/** Scenarios with the assets they act on and the factors they are estimated by. */
export function allScenarios(read: Reader): LinkedScenario[] {
  const links = Map.groupBy(read.records('scenarioAsset', 'ORDER BY id'), (link) => link.scenarioId);
  const factors = Map.groupBy(read.records('factor', 'ORDER BY node'), (factor) => factor.scenarioId);
  return read.records('scenario', BY_REF).map((scenario) => ({
    ...scenario,
    assetIds: (links.get(scenario.id) ?? []).map((link) => link.assetId),
    factors: factors.get(scenario.id) ?? [],
  }));
}

/** Correlation of severities; null while the scenarios are independent. */
export function readCorrelation(read: Reader): number | null {
  const settings = read.records('portfolioSettings')[0];
  return settings?.correlated ? settings.correlation : null;
}

/** What exceptions change in scenarios, oldest first. */
export const exceptionEffects = (read: Reader): Effect[] =>
  read.records('effect', 'WHERE exception_id IS NOT NULL ORDER BY id');

export const allTreatments = (read: Reader): Treatment[] => read.records('treatment', BY_REF);

/** Newest first. */
export const allDecisions = (read: Reader): TreatmentDecision[] =>
  read.records('treatmentDecision', 'ORDER BY at DESC, id DESC');

/** The last entry of the history: it dates a document and says which state it shows. */
export function historyHead(read: Reader): HistoryHead {
  const head = read.get<HistoryHead>(
    `SELECT h.sequence, h.hash, c.at FROM history h JOIN change c ON c.id = h.change_id
     ORDER BY h.sequence DESC LIMIT 1`,
  );
  if (!head) throw new AssayError('DAMAGED', 'This file has no history. Open a backup of it.');
  return head;
}
