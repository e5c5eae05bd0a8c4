import { COVERAGE_STATES } from '../../../shared/model/risk-category.ts';
import { COVERAGE_WORDS } from '../../../shared/report/categories.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { type Book, cell, columnLetter, FIRST, lastRow, NAMES } from './book.ts';
import { colourBy } from './rules.ts';
import { cellStyle, FORMAT } from './style.ts';
import { figureLine, tableSheet, writeBlock } from './table-sheet.ts';
import { formula, type Value } from './values.ts';

/** Risk types scored apart from money, and how far controls cover the layers of the architecture. */
export function categorySheets(book: Book): void {
  categoriesSheet(book);
  coverageSheet(book);
}

const RECOMMENDED = 'mitigation recommended';

function categoriesSheet(book: Book): void {
  const { categories, lead, threshold } = book.report.categories;
  const lines = categories.flatMap(({ name, types }) => types.map((type) => ({ category: name, type })));
  const sheet = tableSheet(book, {
    name: SHEET.categories,
    purpose: lead,
    frozen: 2,
    columns: [
      { head: 'Category', width: 22, bold: true },
      { head: 'Risk type', width: 40, wrap: true },
      { head: 'Score, 0 to 1', width: 12, format: FORMAT.decimal, align: 'right', editable: true },
      { head: 'Types scored', width: 12, format: FORMAT.whole, align: 'right' },
      { head: 'Types', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Result', width: 26 },
      { head: 'Why', width: 60, wrap: true, editable: true },
    ],
    rows: lines.map(({ category, type }, index): Value[] => [
      category,
      type.title,
      type.score,
      null,
      null,
      formula(
        `IF(C${FIRST + index}="","not scored",IF(C${FIRST + index}>${NAMES.threshold},"above the threshold",""))`,
        type.score === null ? 'not scored' : type.score > threshold ? 'above the threshold' : '',
      ),
      type.reason === '' ? null : type.reason,
    ]),
  });
  const at = lastRow(lines.length) + 2;
  writeBlock(
    sheet,
    at,
    'Categories: the highest score of their types',
    [
      { head: 'Category', width: 22, bold: true },
      { head: '', width: 40 },
      { head: 'Score, 0 to 1', width: 12, format: FORMAT.decimal, align: 'right' },
      { head: 'Types scored', width: 12, format: FORMAT.whole, align: 'right' },
      { head: 'Types', width: 10, format: FORMAT.whole, align: 'right' },
      { head: 'Result', width: 26 },
    ],
    categoryRows(book, at + 2),
  );
  const row = at + 2 + categories.length + 1;
  figureLine(sheet, row, 'A', 'C', 'Mitigation is recommended above', threshold, FORMAT.decimal);
  sheet.getCell(`C${row}`).style = cellStyle({
    format: FORMAT.decimal,
    align: 'right',
    bold: true,
    editable: true,
  });
  book.workbook.definedNames.add(cell(SHEET.categories, 'C', row), NAMES.threshold);
  colourBy(sheet, `F${FIRST}:F${row}`, [
    [`OR($F${FIRST}="${RECOMMENDED}",$F${FIRST}="above the threshold")`, 'rust'],
    [`$F${FIRST}="not scored"`, 'grey'],
  ]);
}

function categoryRows(book: Book, first: number): Value[][] {
  let from = FIRST;
  return book.report.categories.categories.map(({ name, types, score, scored, recommended }, index) => {
    const range = `C${from}:C${from + types.length - 1}`;
    from += types.length;
    const row = first + index;
    return [
      name,
      null,
      formula(`IF(COUNT(${range})=0,"",MAX(${range}))`, score ?? ''),
      formula(`COUNT(${range})`, scored),
      formula(`ROWS(${range})`, types.length),
      formula(
        `IF(C${row}="","not scored",IF(C${row}>${NAMES.threshold},"${RECOMMENDED}",""))`,
        score === null ? 'not scored' : recommended ? RECOMMENDED : '',
      ),
    ];
  });
}

function coverageSheet(book: Book): void {
  const { layers, controls, coverageLead, counts } = book.report.categories;
  const last = lastRow(layers.length);
  const end = columnLetter(controls.length + 1);
  const grid = `B${FIRST}:${end}${last}`;
  const sheet = tableSheet(book, {
    name: SHEET.coverage,
    purpose: coverageLead,
    frozen: 1,
    columns: [
      { head: 'Layer of the architecture', width: 30, bold: true },
      ...controls.map(({ name }) => ({ head: name, width: 26, editable: true, list: NAMES.coverage })),
    ],
    rows: layers.map(({ name, cells }): Value[] => [
      name,
      ...cells.map(({ state }) => (state === null ? null : COVERAGE_WORDS[state])),
    ]),
  });
  colourBy(sheet, grid, [
    [`B${FIRST}="${COVERAGE_WORDS.covered}"`, 'dark'],
    [`B${FIRST}="${COVERAGE_WORDS.partial}"`, 'middle'],
    [`B${FIRST}="${COVERAGE_WORDS.absent}"`, 'strongRust'],
    [`B${FIRST}="${COVERAGE_WORDS['not applicable']}"`, 'grey'],
  ]);
  const of = (state: (typeof COVERAGE_STATES)[number] | null) =>
    counts.find((count) => count.state === state)?.cells ?? 0;
  writeBlock(
    sheet,
    last + 2,
    'Places by state',
    [
      { head: 'State', width: 30 },
      { head: 'Places', width: 26, format: FORMAT.whole, align: 'right' },
    ],
    [
      ...COVERAGE_STATES.map((state): Value[] => [
        COVERAGE_WORDS[state],
        formula(`COUNTIF(${grid},"${COVERAGE_WORDS[state]}")`, of(state)),
      ]),
      ['Not assessed', formula(`COUNTBLANK(${grid})`, of(null))],
    ],
  );
  writeBlock(
    sheet,
    last + 2 + COVERAGE_STATES.length + 4,
    'What covers each place',
    [
      { head: 'Layer of the architecture', width: 30, bold: true },
      { head: 'Kind of control', width: 26 },
      { head: 'Controls in place', width: 26, wrap: true },
      { head: 'What shows it', width: 26, wrap: true },
    ],
    layers.flatMap(({ name, cells }) =>
      cells
        .filter(({ state }) => state !== null)
        .map(({ control, controls: named, note }): Value[] => {
          const kind = controls.find(({ id }) => id === control);
          const titles = kind?.items.filter(({ id }) => named.includes(id)).map(({ title }) => title) ?? [];
          return [
            name,
            kind?.name ?? '',
            titles.length === 0 ? null : titles.join(', '),
            note === '' ? null : note,
          ];
        }),
    ),
  );
}
