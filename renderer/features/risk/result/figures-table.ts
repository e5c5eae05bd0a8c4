import type { AnnualLossFigures } from '../../../../shared/engine/result.ts';
import type { ChartTableData } from '../../../charts/chart-table.tsx';
import { amount, share } from '../../../charts/quantity.ts';
import { t } from '../../../i18n/t.ts';

export interface FigureColumn {
  readonly head: string;
  readonly of: (figures: AnnualLossFigures) => number;
}

const column = (head: string, of: FigureColumn['of']): FigureColumn => ({ head, of });
const mean = column(t('risk.figures.mean'), (figures) => figures.mean);
const p90 = column(t('risk.table.p90'), (figures) => figures.percentiles.p90);
const p95 = column('P95', (figures) => figures.percentiles.p95);
const p99 = column('P99', (figures) => figures.percentiles.p99);
const tvar95 = column(t('risk.figures.tvar95'), (figures) => figures.tvar95);

/** Mean, percentiles and tail of an annual loss. */
export const ALL_FIGURES: readonly FigureColumn[] = [
  mean,
  column('P50', (figures) => figures.percentiles.p50),
  column('P75', (figures) => figures.percentiles.p75),
  p90,
  p95,
  p99,
  tvar95,
];

/** What tells two states of one sum apart. */
export const BRIEF_FIGURES: readonly FigureColumn[] = [mean, p90, tvar95];

/** What tells how bad years change. */
export const TAIL_FIGURES: readonly FigureColumn[] = [mean, p90, p95, p99, tvar95];

export interface FiguresTableRow {
  readonly name: string;
  /** Absent while it is not simulated. */
  readonly figures: AnnualLossFigures | undefined;
}

/** Figures of annual losses, one a row, with the chance of a year without loss. */
export const figuresTable = (
  nameHead: string,
  columns: readonly FigureColumn[],
  rows: readonly FiguresTableRow[],
  currency: string,
): ChartTableData => ({
  columns: [nameHead, ...columns.map(({ head }) => head), t('risk.figures.zeroYears')],
  rows: rows.map(({ name, figures }) => [
    name,
    ...columns.map(({ of }) => amount(currency, figures === undefined ? null : of(figures))),
    share(figures?.zeroProbability ?? null),
  ]),
});
