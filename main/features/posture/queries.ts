import type { AppetitePoint } from '../../../shared/model/engagement.ts';
import type {
  CoverageCell,
  RiskCategorySettings,
  RiskTypeScore,
} from '../../../shared/model/risk-category.ts';
import type { DashboardSources } from '../../../shared/rules/dashboard.ts';
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
