import type { HeatStep } from '../../../../shared/charts/heat-map.ts';
import type { HeatMapEntry, PortfolioView } from '../../../../shared/contract/portfolio.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';
import type { ScenarioEntry } from '../register.ts';

/** A scenario in its place. */
export interface Placed extends HeatMapEntry {
  readonly entry: ScenarioEntry;
}

export interface PlacedCell {
  readonly placed: readonly Placed[];
  /** By what it adds to the mean annual loss, against the cell that adds most. */
  readonly step: HeatStep;
}

export interface PlacedRow {
  readonly label: string;
  /** One for each band of loss. */
  readonly cells: readonly PlacedCell[];
}

/** Mean annual loss: the chance of a year with a loss times what such a year costs on average. */
const annual = ({ likelihood, loss }: Placed): number => likelihood * loss;
const sum = (placed: readonly Placed[]): number => placed.reduce((all, one) => all + annual(one), 0);

/** The bands of chance, the most likely first, with the scenarios that stand in each band of loss. */
export function heatRows(
  { likelihoodBands, effectiveLossBands }: PortfolioView,
  placed: readonly Placed[],
): PlacedRow[] {
  const rows = likelihoodBands.map(({ label }, row) => ({
    label,
    cells: effectiveLossBands.map((_, column) =>
      placed.filter(({ likelihoodBand, lossBand }) => likelihoodBand === row && lossBand === column),
    ),
  }));
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(sum)), 0);
  return rows
    .map(({ label, cells }) => ({
      label,
      cells: cells.map((own) => ({ placed: own, step: stepOf(own.length === 0 ? 0 : sum(own) / most) })),
    }))
    .toReversed();
}

const stepOf = (part: number): HeatStep =>
  part > 0.75 ? 4 : part > 0.5 ? 3 : part > 0.25 ? 2 : part > 0 ? 1 : 0;

/** Where each scenario stands, and on what figures. */
export const heatTable = (
  { likelihoodBands, effectiveLossBands }: PortfolioView,
  placed: readonly Placed[],
  currency: string,
): ChartTableData => {
  const old = placed.some(({ outOfDate }) => outOfDate);
  return {
    columns: [
      t('risk.table.title'),
      t('risk.heatMap.likelihood'),
      t('risk.heatMap.likelihoodBand'),
      t('risk.heatMap.loss'),
      t('risk.heatMap.lossBand'),
      t('risk.table.mean'),
      ...(old ? [t('risk.table.state')] : []),
    ],
    rows: placed.map((one) => [
      t('risk.option.named', { ref: one.entry.scenario.ref, title: one.entry.scenario.title }),
      share(one.likelihood),
      likelihoodBands[one.likelihoodBand]?.label ?? '',
      amount(currency, one.loss),
      effectiveLossBands[one.lossBand]?.label ?? '',
      amount(currency, annual(one)),
      ...(old ? [t(one.outOfDate ? 'risk.state.out of date' : 'risk.state.current')] : []),
    ]),
  };
};
