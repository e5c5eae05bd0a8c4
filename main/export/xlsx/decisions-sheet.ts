import { utcDay } from '../../../shared/format/time.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

const amount = (head: string): Column => ({ head, width: 13, format: FORMAT.whole, align: 'right' });

/** One row per decision on treatments, with the figures it was taken on. */
export function decisionsSheet(book: Book): void {
  const { decisions } = book.report.risk;
  const sheet = tableSheet(book, {
    name: SHEET.decisions,
    purpose:
      decisions.length === 0
        ? 'Nobody has decided on a treatment yet'
        : `Newest first; a later decision takes the place of an earlier one. Amounts a year in ${book.report.meta.currency}, as they were on that day`,
    frozen: 2,
    columns: [
      { head: 'Subject', width: 10, bold: true },
      { head: 'Decided', width: 44, wrap: true },
      { head: 'By', width: 28, wrap: true },
      { head: 'At, UTC', width: 17 },
      { head: 'Reason', width: 56, wrap: true },
      { head: 'Owner', width: 22, wrap: true },
      amount('Cost a year'),
      amount('Average year before'),
      amount('Average year after'),
      amount('Net benefit'),
      amount('1 in 10 years above, before'),
      amount('1 in 10 years above, after'),
      { head: 'Seed', width: 12, format: FORMAT.general, align: 'right' },
      { head: 'Iterations', width: 12, format: FORMAT.whole, align: 'right' },
      { head: 'Engine', width: 10 },
      { head: 'SHA-256 of the inputs', width: 68, mono: true },
      { head: 'State', width: 30 },
    ],
    rows: decisions.map((report, index): Value[] => {
      const { decision, subject, by, owners, stands, isOverhauled } = report;
      const { figures, seed, iterations, engineVersion, inputsHash } = decision.basis;
      const row = FIRST + index;
      return [
        subject,
        decision.title,
        by,
        `${utcDay(decision.at)} ${decision.at.slice(11, 16)}`,
        decision.reason,
        owners,
        figures.annualCost,
        figures.meanBefore,
        figures.meanAfter,
        formula(`IF(G${row}="","",H${row}-I${row}-G${row})`, figures.netBenefit ?? ''),
        figures.p90Before,
        figures.p90After,
        seed,
        iterations,
        engineVersion,
        inputsHash,
        stateWords(stands, isOverhauled),
      ];
    }),
  });
  const last = lastRow(decisions.length);
  colourBy(sheet, `Q${FIRST}:Q${last}`, [
    [`$Q${FIRST}="${STANDS}"`, 'grey'],
    [`$Q${FIRST}="${CHANGED}"`, 'rust'],
  ]);
}

const STANDS = 'stands';
const CHANGED = 'stands; figures have changed';

const stateWords = (stands: boolean, isOverhauled: boolean): string => {
  if (!stands) return 'replaced by a later one';
  return isOverhauled ? CHANGED : STANDS;
};
