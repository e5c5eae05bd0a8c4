import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import { dayOf, type Value } from './values.ts';

/** Questions and levels on which assessors differ, and what they settled on. */
export function differencesSheet(book: Book): void {
  const { differences } = book.report;
  const sheet = tableSheet(book, {
    name: SHEET.differences,
    purpose:
      differences.length === 0
        ? 'No assessors have differed on a question or a level'
        : 'Assessors who differ are not averaged: the range stands until they settle it and say why',
    frozen: 2,
    columns: [
      { head: 'ID', width: 8, bold: true },
      { head: 'About', width: 34, wrap: true },
      { head: 'Opinions', width: 50, wrap: true },
      { head: 'State', width: 12 },
      { head: 'Settled on', width: 16 },
      { head: 'Reason', width: 60, wrap: true },
      { head: 'Written down by', width: 26, wrap: true },
      { head: 'On', width: 12, format: FORMAT.day, align: 'right' },
    ],
    rows: differences.map(({ responsibilityId, about, opinions, settled }): Value[] => [
      responsibilityId,
      about,
      opinions,
      settled === null ? 'open' : 'settled',
      settled?.value ?? null,
      settled?.reason ?? null,
      settled?.by ?? null,
      dayOf(settled?.on ?? null),
    ]),
  });
  colourBy(sheet, `D${FIRST}:D${lastRow(differences.length)}`, [[`$D${FIRST}="open"`, 'rust']]);
}
