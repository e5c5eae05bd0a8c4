import { count } from '../../../shared/format/number.ts';
import { DIMENSION_TITLES } from '../../../shared/rules/finding-gap.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { type Column, tableSheet } from './table-sheet.ts';
import type { Value } from './values.ts';

/** More assessors than can be told apart at a glance; what the others said is in the engagement file. */
const MOST = 12;

/** The assessors' working paper: everything that is asked, who said what to it, why, and what shows it. */
export function answersSheet(book: Book): void {
  const { assessors, lines, hasPrevious } = book.report.responsibilities.answers;
  const shown = assessors.slice(0, MOST);
  const left = assessors.length - shown.length;
  tableSheet(book, {
    name: SHEET.answers,
    purpose:
      assessors.length === 0
        ? 'Everything that is asked; nobody has answered yet'
        : `Everything that is asked, and what each assessor said. Blank: not answered${left === 0 ? '' : `; ${count(left)} more assessors are in the engagement file`}`,
    frozen: 3,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'Dimension', width: 18 },
      { head: 'Asked', width: 60, wrap: true },
      { head: 'Kind', width: 12 },
      ...shown.map(({ name }): Column => ({ head: name, width: 13, align: 'center' })),
      { head: 'Counts', width: 14, align: 'center' },
      ...(hasPrevious ? [{ head: 'Earlier engagement', width: 14, align: 'center' } as const] : []),
      { head: 'Why', width: 44, wrap: true },
      { head: 'Notes and comments', width: 60, wrap: true },
      { head: 'Evidence', width: 16, wrap: true },
      { head: 'Workshop', width: 11 },
    ],
    rows: lines.map((line): Value[] => [
      line.responsibilityId,
      line.dimension === null ? null : DIMENSION_TITLES[line.dimension],
      line.asked,
      line.kind,
      ...line.opinions.slice(0, MOST),
      line.counts,
      ...(hasPrevious ? [line.before] : []),
      line.why,
      line.notes,
      line.evidence,
      line.flagged ? 'take up' : null,
    ]),
  });
}
