import type { LossPoint } from '../../../shared/charts/types.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import type { Value } from './values.ts';

/** Curves that are readable side by side on one page. */
const ON_A_PAGE = 6;

/** The points of all loss exceedance curves, to draw them again or to read a loss off. */
export function curveSheet(book: Book): void {
  const curves = curvesOf(book);
  const most = Math.max(0, ...curves.map(({ points }) => points.length));
  tableSheet(book, {
    name: SHEET.curve,
    purpose: `Loss exceedance curves, in ${book.report.meta.currency}: values of the simulation; between points they are straight on logarithmic axes`,
    frozen: 1,
    pagesAcross: Math.max(1, Math.ceil(curves.length / ON_A_PAGE)),
    columns: [
      { head: 'Point', width: 8, format: FORMAT.whole, align: 'right' },
      ...curves.flatMap(({ ref }): Column[] => [
        { head: `${ref}: loss in a year`, width: 16, format: FORMAT.whole, align: 'right' },
        { head: `${ref}: years above it`, width: 15, format: '0.000%', align: 'right' },
      ]),
    ],
    rows: Array.from({ length: most }, (_, line): Value[] => [
      line + 1,
      ...curves.flatMap(({ points }) => {
        const point = points[line];
        return point === undefined ? [null, null] : [point.loss, point.probability];
      }),
    ]),
  });
}

/** The portfolio first, then every scenario that has been simulated. */
function curvesOf({
  report: { risk },
}: Book): readonly { readonly ref: string; readonly points: readonly LossPoint[] }[] {
  const { portfolio, scenarios } = risk;
  return [
    ...(portfolio === null ? [] : [{ ref: 'All', points: portfolio.figures.result.curve }]),
    ...scenarios.flatMap(({ scenario, figures }) =>
      figures === null ? [] : [{ ref: scenario.ref, points: figures.result.curve }],
    ),
  ];
}
