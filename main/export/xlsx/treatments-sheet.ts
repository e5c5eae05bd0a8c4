import type { TreatmentOption } from '../../../shared/report/treatment-report.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { type Formula, formula, type Value } from './values.ts';

const amount = (head: string, editable = false): Column => ({
  head,
  width: 13,
  format: FORMAT.whole,
  align: 'right',
  editable,
});
const share = (head: string): Column => ({ head, width: 13, format: FORMAT.fineShare, align: 'right' });

interface Row {
  readonly subject: string;
  readonly option: TreatmentOption;
  readonly watched: number | null;
}

/** Every treatment and bundle that was compared: cost, losses before and after, and what it is worth. */
export function treatmentsSheet(book: Book): void {
  const rows = optionRows(book);
  const { currency } = book.report.meta;
  const idle = neverCompared(book);
  const sheet = tableSheet(book, {
    name: SHEET.treatments,
    purpose:
      rows.length + idle.length === 0
        ? 'No treatment has been recorded'
        : `Amounts a year in ${currency}. Losses are values of the simulation; costs may be edited: reduction, net benefit and ROSI follow`,
    frozen: 2,
    columns: [
      { head: 'Subject', width: 10, bold: true },
      { head: 'Treatment', width: 16, bold: true, wrap: true },
      { head: 'What it is', width: 44, wrap: true },
      { head: 'Owner', width: 22, wrap: true },
      amount('Cost a year', true),
      amount('Average year before'),
      amount('Average year after'),
      amount('Reduction'),
      amount('Net benefit'),
      { head: 'ROSI', width: 10, format: FORMAT.fineShare, align: 'right' },
      amount('1 in 10 years above, before'),
      amount('1 in 10 years above, after'),
      amount('Limit strained most'),
      share('Years above it, before'),
      share('Years above it, after'),
      { head: 'Decided', width: 10 },
      { head: 'Figures', width: 16 },
    ],
    rows: [...rows.map((row, index) => optionCells(row, FIRST + index)), ...idle],
  });
  const last = lastRow(rows.length + idle.length);
  colourBy(sheet, `I${FIRST}:I${last}`, [[`AND(ISNUMBER($I${FIRST}),$I${FIRST}<0)`, 'rust']]);
  colourBy(sheet, `Q${FIRST}:Q${last}`, [
    [`$Q${FIRST}="current"`, 'grey'],
    [`$Q${FIRST}<>""`, 'rust'],
  ]);
}

function optionRows({ report: { risk } }: Book): readonly Row[] {
  const subjects = [
    ...risk.scenarios.map(({ scenario, treatment }) => ({ subject: scenario.ref, treatment })),
    ...(risk.portfolio === null ? [] : [{ subject: 'All', treatment: risk.portfolio.treatment }]),
  ];
  return subjects.flatMap(({ subject, treatment: { options, watched } }) =>
    options.map((option) => ({ subject, option, watched })),
  );
}

function optionCells({ subject, option, watched }: Row, row: number): Value[] {
  const { figures, refs, title, owners, isDecided, evaluation } = option;
  const limit = watched === null ? undefined : figures.breaches[watched];
  return [
    subject,
    refs,
    title,
    owners,
    figures.annualCost,
    figures.meanBefore,
    figures.meanAfter,
    formula(`F${row}-G${row}`, figures.meanBefore - figures.meanAfter),
    netBenefit(figures, row),
    formula(`IF(OR(E${row}="",E${row}=0),"",I${row}/E${row})`, figures.rosi ?? ''),
    figures.p90Before,
    figures.p90After,
    limit?.loss ?? null,
    limit?.before ?? null,
    limit?.after ?? null,
    isDecided ? 'yes' : null,
    evaluation.outOfDate ? 'out of date' : 'current',
  ];
}

const netBenefit = ({ netBenefit: worth }: TreatmentOption['figures'], row: number): Formula =>
  formula(`IF(E${row}="","",H${row}-E${row})`, worth ?? '');

/** Treatments in no comparison: with what is known of them. */
function neverCompared(book: Book): Value[][] {
  const compared = new Set(optionRows(book).flatMap(({ option }) => option.evaluation.treatmentIds));
  const { treatments } = book.report.input;
  return treatments
    .filter(({ id }) => !compared.has(id))
    .map(({ ref, title, owner, annualCost, status }): Value[] => [
      '–',
      ref,
      title,
      owner,
      annualCost,
      ...Array.from({ length: 11 }, () => null),
      status === 'proposed' ? 'not compared' : status,
    ]);
}
