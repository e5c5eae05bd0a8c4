import type { Verdict } from '../../../shared/engine/appetite.ts';
import type { PortfolioReport } from '../../../shared/report/risk.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, cell, FIRST, lastRow } from './book.ts';
import type { Pictures } from './pictures.ts';
import { colourBy, remark } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, figureLine, tableSheet, writeBlock } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** How a comparison with the appetite is written; formulas and colours look for these words. */
const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: 'met',
  narrow: 'met, narrowly',
  breached: 'exceeded',
};

const amount = (head: string): Column => ({ head, width: 17, format: FORMAT.whole, align: 'right' });
const share = (head: string, editable = false): Column => ({
  head,
  width: 17,
  format: FORMAT.fineShare,
  align: 'right',
  editable,
});

/** All scenarios together against the appetite, with the curve as a picture. */
export function portfolioSheet(book: Book, pictures: Pictures): void {
  const { risk, meta } = book.report;
  const { portfolio } = risk;
  const limits = portfolio?.limits ?? [];
  const sheet = tableSheet(book, {
    name: SHEET.portfolio,
    purpose:
      portfolio === null
        ? 'The scenarios have not been simulated together yet'
        : `All scenarios together, year by year, in ${meta.currency}. Accepted shares may be edited; error and result follow`,
    frozen: 1,
    columns: [
      amount('A year above'),
      share('Accepted share of years', true),
      share('Now'),
      share('95 % error, ±'),
      { head: 'Result', width: 17 },
    ],
    rows: limits.map((line, index) => limitRow(line, FIRST + index, portfolio)),
  });
  const last = lastRow(limits.length);
  colourBy(sheet, `E${FIRST}:E${last}`, [
    [`$E${FIRST}="${VERDICTS.breached}"`, 'strongRust'],
    [`$E${FIRST}="${VERDICTS.narrow}"`, 'amber'],
  ]);
  if (portfolio === null) return;
  const counted = last + 1;
  figureLine(sheet, counted, 'A', 'B', 'Limits exceeded', limitsExceeded(book));
  if (limits.length === 0)
    remark(sheet, `C${counted}`, 'No appetite has been stated to hold the losses against');
  const figures = counted + 2;
  writeBlock(
    sheet,
    figures,
    'Loss in a year',
    [{ head: 'Figure', width: 17 }, amount('Amount'), amount('95 % from'), amount('95 % to')],
    figureRows(portfolio),
  );
  const contributions = figures + 2 + figureRows(portfolio).length + 1;
  const parts = contributionRows(portfolio, contributions + 2);
  writeBlock(
    sheet,
    contributions,
    'What each scenario adds to the average year',
    [{ head: 'Scenario', width: 17, bold: true }, amount('Average year'), share('Share')],
    parts,
  );
  if (pictures.curve !== null)
    sheet.addImage(pictures.curve.id, {
      tl: { col: 6, row: 3 },
      ext: { width: pictures.curve.width * 1.5, height: pictures.curve.height * 1.5 },
      editAs: 'oneCell',
    });
}

function limitRow(
  { loss, probability, exceedance, verdict }: PortfolioReport['limits'][number],
  row: number,
  portfolio: PortfolioReport | null,
): Value[] {
  const years = portfolio?.figures.simulation.iterations ?? 1;
  return [
    loss,
    probability,
    exceedance,
    formula(
      `1.96*SQRT(C${row}*(1-C${row})/${years})`,
      1.96 * Math.sqrt((exceedance * (1 - exceedance)) / years),
    ),
    formula(
      `IF(C${row}>B${row},"${VERDICTS.breached}",IF(C${row}>B${row}*0.9,"${VERDICTS.narrow}","${VERDICTS.met}"))`,
      VERDICTS[verdict],
    ),
  ];
}

/** The number of exceeded limits, counted. */
export function limitsExceeded({ report }: Book): Value {
  const limits = report.risk.portfolio?.limits ?? [];
  const range = `${cell(SHEET.portfolio, 'E', FIRST)}:$E$${lastRow(limits.length)}`;
  return formula(
    `COUNTIF(${range},"${VERDICTS.breached}")`,
    limits.filter(({ verdict }) => verdict === 'breached').length,
  );
}

/** Row in which the average year of the portfolio stands. */
export const averageRow = ({ report }: Book): number =>
  lastRow(report.risk.portfolio?.limits.length ?? 0) + 1 + 2 + 2;

function figureRows({ figures: { result, meanError, quantiles } }: PortfolioReport): Value[][] {
  return [
    ['Average year', result.mean, result.mean - meanError, result.mean + meanError],
    ...quantiles.map(({ oneIn, loss, error }): Value[] => [
      `1 in ${oneIn} above`,
      loss,
      error?.low ?? null,
      error?.high ?? null,
    ]),
    ['Worst 5 %', result.tvar95, null, null],
    ['Worst 1 %', result.tvar99, null, null],
  ];
}

function contributionRows({ contributions }: PortfolioReport, first: number): Value[][] {
  const total = contributions.reduce((sum, { mean }) => sum + mean, 0);
  const last = first + contributions.length - 1;
  const range = `$B$${first}:$B$${last}`;
  const rows = contributions.map(({ ref, mean }, index): Value[] => [
    ref,
    mean,
    formula(`IF(SUM(${range})=0,0,B${first + index}/SUM(${range}))`, total === 0 ? 0 : mean / total),
  ]);
  if (rows.length === 0) return [];
  return [
    ...rows,
    ['Total', formula(`SUM(${range})`, total), formula(`SUM($C$${first}:$C$${last})`, total === 0 ? 0 : 1)],
  ];
}
