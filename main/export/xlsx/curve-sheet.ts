import { type Book, SHEET } from './book.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';

/** The points of all loss exceedance curves, to draw them again or to read a loss off. */
export function curveSheet(book: Book): void {
  const { risk, meta } = book.report;
  const curves = [
    ...(risk.portfolio === null ? [] : [{ ref: 'All', points: risk.portfolio.figures.result.curve }]),
    ...risk.scenarios.flatMap(({ scenario, figures }) =>
      figures === null ? [] : [{ ref: scenario.ref, points: figures.result.curve }],
    ),
  ];
  tableSheet(book, {
    name: SHEET.curve,
    purpose: `Loss exceedance curves, in ${meta.currency}: values of the simulation; between points they are straight on logarithmic axes`,
    frozen: 1,
    orientation: 'portrait',
    columns: [
      { head: 'Curve', width: 12, bold: true },
      { head: 'Loss in a year', width: 20, format: FORMAT.whole, align: 'right' },
      { head: 'Share of years above it', width: 18, format: '0.000%', align: 'right' },
    ],
    rows: curves.flatMap(({ ref, points }) =>
      points.map(({ loss, probability }) => [ref, loss, probability]),
    ),
  });
}
