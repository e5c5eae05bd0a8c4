import { utcDay } from '../../../shared/format/time.ts';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { givenValues } from '../../../shared/report/estimate-words.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { FORMAT } from './style.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import type { Value } from './values.ts';

/** One row per person, factor and round; what a blind round holds stays hidden here too. */
export function estimatesSheet(book: Book): void {
  const given = (head: string): Column => ({ head, width: 13, format: FORMAT.given, align: 'right' });
  const lines = book.report.risk.elicited.flatMap((factor) => factor.lines);
  tableSheet(book, {
    name: SHEET.estimates,
    purpose:
      lines.length === 0
        ? 'No factor has been estimated by several people'
        : `What each person said, as it was given; the range that was agreed is on the sheet ${SHEET.factors}`,
    frozen: 2,
    columns: [
      { head: 'Scenario', width: 10, bold: true },
      { head: 'Factor', width: 32, wrap: true },
      { head: 'Round', width: 8, format: FORMAT.whole, align: 'right' },
      { head: 'Person', width: 32, wrap: true },
      { head: 'Given, UTC', width: 17 },
      { head: 'Distribution', width: 24 },
      { head: 'Unit', width: 18 },
      given('Lowest, or 5th percentile'),
      given('Most likely'),
      given('Highest, or 95th percentile'),
      { head: 'Holds 9 of 10', width: 15 },
      { head: 'Reason', width: 64, wrap: true },
      { head: 'State', width: 20 },
    ],
    rows: lines.map((line): Value[] => [
      line.scenario,
      line.factor,
      line.round,
      line.person,
      `${utcDay(line.at)} ${line.at.slice(11, 16)}`,
      line.shape,
      line.unit,
      ...(line.distribution === null ? [null, null, null] : bounds(line.distribution)),
      line.sure,
      line.reason,
      line.distribution === null ? line.range : 'shown',
    ]),
  });
}

/** Lowest, most likely and highest value, as far as the range was given by them. */
function bounds(distribution: Distribution): Value[] {
  const [first = null, second = null, third = null] = givenValues(distribution);
  if (third !== null) return [first, second, third];
  return second === null ? [null, first, null] : [first, null, second];
}
