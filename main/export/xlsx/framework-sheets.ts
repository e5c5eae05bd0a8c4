import { responsibilitiesOf } from '../../../shared/report/frameworks.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, FIRST, lastRow } from './book.ts';
import { colourBy } from './rules.ts';
import { FORMAT } from './style.ts';
import { tableSheet } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** How far each framework is reached by what was assessed, and the links of the assessors. */
export function frameworkSheets(book: Book): void {
  const { lines, lead } = book.report.frameworks;
  const sheet = tableSheet(book, {
    name: SHEET.frameworks,
    purpose: lead,
    frozen: 1,
    columns: [
      { head: 'Framework', width: 44, wrap: true, bold: true },
      { head: 'Edition', width: 26, wrap: true },
      { head: 'Linked responsibilities', width: 14, format: FORMAT.whole, align: 'right' },
      { head: 'Of them printed in the reference', width: 14, format: FORMAT.whole, align: 'right' },
      { head: 'Links of assessors', width: 12, format: FORMAT.whole, align: 'right' },
      { head: 'Items linked', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Items', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Share of items linked', width: 11, format: FORMAT.share, align: 'right' },
      { head: 'Maturity, 0–5', width: 10, format: FORMAT.decimal, align: 'right' },
      { head: 'Rated', width: 9, format: FORMAT.whole, align: 'right' },
      { head: 'Applicable', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Completeness', width: 12, format: FORMAT.share, align: 'right' },
      { head: 'If blanks were 0', width: 10, format: FORMAT.decimal, align: 'right' },
      { head: 'If blanks were 5', width: 10, format: FORMAT.decimal, align: 'right' },
    ],
    rows: lines.map((line, index): Value[] => {
      const { name, edition, printed, own, itemsLinked, items, figure } = line;
      const row = FIRST + index;
      const share = (part: string, whole: string) => `IF(${whole}${row}=0,"",${part}${row}/${whole}${row})`;
      return [
        name,
        edition,
        responsibilitiesOf(line),
        new Set(printed.map(({ responsibilityId }) => responsibilityId)).size,
        own.length,
        itemsLinked,
        items,
        formula(share('F', 'G'), items === 0 ? '' : itemsLinked / items),
        figure.mean,
        figure.rated,
        figure.applicable,
        formula(share('J', 'K'), figure.applicable === 0 ? '' : figure.rated / figure.applicable),
        figure.low,
        figure.high,
      ];
    }),
  });
  colourBy(sheet, `L${FIRST}:L${lastRow(lines.length)}`, [
    [`AND(ISNUMBER($L${FIRST}),$L${FIRST}<0.5)`, 'amber'],
  ]);
  linksSheet(book);
}

function linksSheet(book: Book): void {
  const { links } = book.report.frameworks;
  tableSheet(book, {
    name: SHEET.frameworkLinks,
    purpose:
      links.length === 0
        ? 'No assessor has added a link to an item of a framework'
        : 'Links that assessors added, each under the name of who drew it',
    frozen: 1,
    columns: [
      { head: 'Framework', width: 40, wrap: true, bold: true },
      { head: 'Edition', width: 26, wrap: true },
      { head: 'Item', width: 18 },
      { head: 'Title', width: 60, wrap: true },
      { head: 'Responsibility', width: 14 },
      { head: 'Assessor', width: 26, wrap: true },
    ],
    rows: links.map(({ framework, edition, itemId, title, responsibilityId, person }): Value[] => [
      framework,
      edition,
      itemId,
      title,
      responsibilityId,
      person,
    ]),
  });
}
