import type { Content, ContentTable, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { SectionName } from '../../../shared/report/sections.ts';
import { chapterId } from './chapter-id.ts';
import { paddingOf, TABLE_LAYOUT } from './style.ts';

/** A column of a table: its head, its share of the width, and how its cells stand. */
export interface Column {
  readonly head: string;
  /** In points, padding included; `rest` shares what the others leave. */
  readonly width: number | 'rest';
  readonly align?: 'left' | 'right' | 'center';
}

export interface TableOptions {
  readonly columns: readonly Column[];
  /** One list of cells per row; text or a node. */
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  readonly margin?: readonly [number, number, number, number];
}

export type Cell = string | Content;

/** Width of a column of dates, padding included: `22 Nov 2026` stands in one line; its spaces do not break. */
export const DATE_WIDTH = 58;
/** A table of so few rows is kept on one page. */
const FEW = 5;

/** A table with a head that repeats on every page and keeps two rows with it, or all of a few. Rows are never split over pages. */
export function table({ columns, rows, width, margin = [0, 4, 0, 0] }: TableOptions): ContentTable {
  const head = columns.map(
    (column): TableCell => ({
      text: column.head,
      style: 'head',
      alignment: column.align ?? 'left',
    }),
  );
  return {
    margin: [...margin],
    style: 'cell',
    layout: TABLE_LAYOUT,
    table: {
      headerRows: 1,
      keepWithHeaderRows: rows.length <= FEW ? rows.length : 2,
      dontBreakRows: true,
      widths: innerWidths(columns, width),
      body: [head, ...rows.map((row) => row.map((cell, index) => aligned(cell, columns[index])))],
    },
  };
}

/** Widths without padding. All are fixed, so no text however long can push a table off the page. */
function innerWidths(columns: readonly Column[], width: number): number[] {
  const taken = columns.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0);
  const open = columns.filter((column) => column.width === 'rest').length;
  const each = open === 0 ? 0 : (width - taken) / open;
  return columns.map((column, index) =>
    Math.max(1, (column.width === 'rest' ? each : column.width) - paddingOf(index, columns.length)),
  );
}

function aligned(cell: Cell, column: Column | undefined): TableCell {
  const alignment = column?.align ?? 'left';
  if (typeof cell === 'string') return { text: cell, alignment };
  return isText(cell) ? { ...cell, alignment: cell.alignment ?? alignment } : (cell as TableCell);
}

const isText = (cell: Cell): cell is ContentText =>
  typeof cell === 'object' && !Array.isArray(cell) && 'text' in cell;

/** The title of a table that may run over several pages, and where it stands in the bookmarks. */
export interface TableTitle {
  readonly text: string;
  readonly chapter: SectionName;
  readonly id: string;
}

/**
 * A table whose title is part of its head: it never stands alone at the foot of a page, and every page of the table says
 * what it shows. The bookmark is on the first row, for the head is drawn again on each page.
 */
export function titledTable(title: TableTitle, options: TableOptions): ContentTable {
  const { table: under, ...rest } = tableUnder(title.text, 'part', options);
  const [titleRow = [], head = [], first = [], ...rows] = under.body;
  return { ...rest, table: { ...under, body: [titleRow, head, bookmarked(first, title), ...rows] } };
}

/** A table under a small heading, which goes with it as that of {@link titledTable} does, and is not in the bookmarks. */
export const labelledTable = (text: string, options: TableOptions): ContentTable =>
  tableUnder(text, 'tealLabel', options);

function tableUnder(text: string, style: 'part' | 'tealLabel', options: TableOptions): ContentTable {
  const plain = table(options);
  const [head = [], ...rows] = plain.table.body;
  const titleRow: TableCell[] = [
    { text, style, colSpan: head.length, margin: [0, 0, 0, 1] },
    ...head.slice(1).map(() => ''),
  ];
  return { ...plain, table: { ...plain.table, headerRows: 2, body: [titleRow, head, ...rows] } };
}

function bookmarked(row: readonly TableCell[], { text, chapter, id }: TableTitle): TableCell[] {
  const [cell, ...others] = row;
  if (cell === undefined || !isText(cell as Cell))
    throw new Error(`The first cell of “${text}” must be a text`);
  const mark = { id, outline: true, outlineText: text, outlineParentId: chapterId(chapter) };
  return [{ ...(cell as ContentText), ...mark }, ...others];
}
