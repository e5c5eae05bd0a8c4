import { AssayError } from '../../../shared/contract/error.ts';
import type { AppetitePoint, Engagement } from '../../../shared/model/engagement.ts';
import type {
  CoverageCell,
  RiskCategorySettings,
  RiskTypeScore,
} from '../../../shared/model/risk-category.ts';
import type { DashboardSources } from '../../../shared/rules/dashboard.ts';
import type { WorkedHour } from '../../../shared/rules/earlier-states.ts';
import { firstRebuildable } from '../../store/past.ts';
import type { Reader } from '../../store/reader.ts';

export const readAppetite = (read: Reader): readonly AppetitePoint[] =>
  read.records('engagement')[0]?.appetite ?? [];

/** Scenarios with the assets they act on, in the order of their references. */
export function listScenarios(read: Reader): DashboardSources['scenarios'] {
  const links = Map.groupBy(read.records('scenarioAsset', 'ORDER BY id'), (link) => link.scenarioId);
  return read.records('scenario', 'ORDER BY length(ref), ref').map(({ id, ref, title }) => ({
    id,
    ref,
    title,
    assetIds: (links.get(id) ?? []).map(({ assetId }) => assetId),
  }));
}

export const riskTypeScores = (read: Reader): RiskTypeScore[] => read.records('riskTypeScore', 'ORDER BY id');

export const coverageCells = (read: Reader): CoverageCell[] => read.records('coverageCell', 'ORDER BY id');

/** The threshold, once somebody has changed it. */
export const storedCategorySettings = (read: Reader): RiskCategorySettings | undefined =>
  read.records('riskCategorySettings')[0];

/** @throws AssayError DAMAGED */
export function readEngagement(read: Reader): Engagement {
  const engagement = read.records('engagement')[0];
  if (!engagement)
    throw new AssayError(
      'DAMAGED',
      'This state holds no engagement. Compare with another, or with a backup.',
    );
  return engagement;
}

/** An entry of the history: when it was written, and which state it stands for. */
export interface HistoryPoint {
  sequence: number;
  at: string;
  hash: string;
}

const POINT = 'SELECT h.sequence, c.at, h.hash FROM history h JOIN change c ON c.id = h.change_id';

/** @throws AssayError NOT_FOUND */
export function historyPoint(read: Reader, sequence: number): HistoryPoint {
  const point = read.get<HistoryPoint>(`${POINT} WHERE h.sequence = ?`, sequence);
  if (!point)
    throw new AssayError('NOT_FOUND', `The history has no entry ${sequence}. Choose one of its states.`);
  return point;
}

/** @throws AssayError DAMAGED */
export function lastPoint(read: Reader): HistoryPoint {
  const point = read.get<HistoryPoint>(`${POINT} ORDER BY h.sequence DESC LIMIT 1`);
  if (!point) throw new AssayError('DAMAGED', 'This file has no history. Choose a backup of it.');
  return point;
}

/** Hours in which something was written, as far back as a state can be rebuilt. */
export const workedHours = (read: Reader): WorkedHour[] =>
  read.all(
    `SELECT max(h.sequence) AS sequence, max(c.at) AS at, count(*) AS entries
     FROM history h JOIN change c ON c.id = h.change_id
     WHERE h.sequence >= ? GROUP BY substr(c.at, 1, 13)`,
    firstRebuildable(read),
  );
