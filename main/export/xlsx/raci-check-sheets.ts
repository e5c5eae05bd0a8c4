import { RACI_LETTERS, type RaciLetter } from '../../../shared/model/raci.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, column, lastRow } from './book.ts';
import { roleColumn } from './raci-sheet.ts';
import { colourBy } from './rules.ts';
import { FIRST } from './book.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** What the check found, where the matrix departs from the reference, and who carries how much. */
export function raciCheckSheets(book: Book): void {
  lintSheet(book);
  loadSheet(book);
}

function lintSheet(book: Book): void {
  const { raci, input } = book.report;
  const titles = new Map(input.raci.rows.map(({ responsibilityId, title }) => [responsibilityId, title]));
  const letters = (list: readonly RaciLetter[]) => (list.length === 0 ? 'nothing' : list.join(' '));
  const rows: Value[][] = [
    ...raci.lint.map(({ responsibilityId, role, what, detail, isError }) => [
      responsibilityId,
      titles.get(responsibilityId) ?? null,
      role,
      isError ? 'error' : 'warning',
      what,
      detail,
    ]),
    ...input.raci.differences.map(({ responsibilityId, role, reference, client }) => [
      responsibilityId,
      titles.get(responsibilityId) ?? null,
      role,
      'difference',
      'differs from the reference',
      `reference: ${letters(reference)}; here: ${letters(client)}`,
    ]),
  ];
  const sheet = tableSheet(book, {
    name: SHEET.lint,
    purpose: 'What the check of the workbench found, and every cell that departs from the reference. Values',
    frozen: 1,
    columns: [
      { head: 'Responsibility', width: 14, bold: true },
      { head: 'Title', width: 46, wrap: true },
      { head: 'Role', width: 30, wrap: true },
      { head: 'Kind', width: 12 },
      { head: 'What', width: 30, wrap: true },
      { head: 'Detail', width: 70, wrap: true },
    ],
    rows,
  });
  colourBy(sheet, `D${FIRST}:D${lastRow(rows.length)}`, [
    [`$D${FIRST}="error"`, 'rust'],
    [`$D${FIRST}="warning"`, 'amber'],
    [`$D${FIRST}="difference"`, 'grey'],
  ]);
}

function loadSheet(book: Book): void {
  const { loads, rows } = book.report.raci;
  const last = lastRow(rows.length);
  tableSheet(book, {
    name: SHEET.load,
    purpose: `How often each role holds each letter, counted from the sheet ${SHEET.raci}`,
    frozen: 1,
    columns: [
      { head: 'Role', width: 44, bold: true, wrap: true },
      { head: 'Group', width: 30, wrap: true },
      { head: 'People', width: 34, wrap: true },
      ...RACI_LETTERS.map((letter) => ({
        head: letter,
        width: 7,
        format: FORMAT.whole,
        align: 'right' as const,
      })),
      { head: 'All', width: 7, format: FORMAT.whole, align: 'right' },
      { head: 'Check', width: 44, wrap: true },
    ],
    rows: loads.map(({ column: { role, people }, letters, notes }, index) => {
      const range = column(SHEET.raci, roleColumn(index), last);
      const line = FIRST + index;
      return [
        role.name,
        role.group,
        people.join(', '),
        ...RACI_LETTERS.map((letter) => formula(`COUNTIF(${range},"*${letter}*")`, letters[letter])),
        formula(
          `SUM(D${line}:G${line})`,
          RACI_LETTERS.reduce((sum, letter) => sum + letters[letter], 0),
        ),
        notes.join(', '),
      ];
    }),
  });
}
