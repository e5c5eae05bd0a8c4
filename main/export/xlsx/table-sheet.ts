import type { Style, Worksheet } from 'exceljs';
import { type Book, columnLetter, FIRST, lastRow } from './book.ts';
import { type Frame, framedSheet, HEAD_ROW } from './frame.ts';
import { safeText } from './safe-text.ts';
import { cellStyle, font, FORMAT, HEAD, type Look } from './style.ts';
import { isFormula, type Value, written } from './values.ts';

/** A column of a table: its head, its width in characters, and how its cells look. */
export interface Column extends Partial<Look> {
  readonly head: string;
  readonly width: number;
  /** Named list that the cells are chosen from. */
  readonly list?: string;
}

export interface TableSheet extends Omit<Frame, 'widths' | 'orientation'> {
  readonly orientation?: Frame['orientation'];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  readonly headHeight?: number;
}

/** A sheet that is one table: head in row 4, filters, widths, formats, lists to choose from. */
export function tableSheet(book: Book, spec: TableSheet): Worksheet {
  const { columns, rows, headHeight = 28, orientation = 'landscape', ...frame } = spec;
  const sheet = framedSheet(book, { ...frame, orientation, widths: columns.map(({ width }) => width) });
  writeHead(sheet, columns, headHeight);
  writeRows(sheet, columns, rows);
  const last = lastRow(rows.length);
  sheet.autoFilter = `A${HEAD_ROW}:${columnLetter(columns.length)}${last}`;
  columns.forEach((column, index) => {
    if (column.list !== undefined)
      chooseFrom(sheet, `${columnLetter(index + 1)}${FIRST}:${columnLetter(index + 1)}${last}`, column.list);
  });
  return sheet;
}

function writeHead(sheet: Worksheet, columns: readonly Column[], height: number, at = HEAD_ROW): void {
  const row = sheet.getRow(at);
  row.height = height;
  columns.forEach(({ head, align }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = head;
    cell.style =
      align === undefined || align === 'left'
        ? HEAD
        : { ...HEAD, alignment: { vertical: 'bottom', horizontal: align, wrapText: true } };
  });
}

/** A further table on a sheet: its title in the row before its head. */
export function writeBlock(
  sheet: Worksheet,
  at: number,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
): void {
  const cell = sheet.getCell(`A${at}`);
  cell.value = title;
  cell.style = {
    font: font({ size: 11, bold: true }),
    alignment: { vertical: 'bottom' },
    numFmt: FORMAT.text,
  };
  sheet.getRow(at).height = 22;
  writeHead(sheet, columns, 28, at + 1);
  writeRows(sheet, columns, rows, at + 2);
}

/** A figure with its label, outside of a table. */
export function figureLine(
  sheet: Worksheet,
  row: number,
  labelColumn: string,
  valueColumn: string,
  label: string,
  value: Value,
  format: string = FORMAT.whole,
): void {
  const words = sheet.getCell(`${labelColumn}${row}`);
  words.value = safeText(label);
  words.style = cellStyle({ format: FORMAT.text });
  const figure = sheet.getCell(`${valueColumn}${row}`);
  figure.value = written(value);
  figure.style = cellStyle({ format, align: 'right', bold: true });
}

/** Cells of a column share their style objects, which exceljs then looks up once. */
interface Styles {
  readonly value: Partial<Style>;
  readonly formula: Partial<Style>;
  readonly day: Partial<Style>;
  readonly number: Partial<Style>;
  readonly whole: Partial<Style>;
}

function stylesOf(column: Column, middle: boolean): Styles {
  const format = column.format ?? FORMAT.text;
  const look = (own: string) => ({ ...column, middle, format: own });
  const unlessText = (own: string) => look(format === FORMAT.text ? own : format);
  return {
    value: cellStyle(look(format)),
    // A formula in a cell of text format would turn into its own text when it is edited.
    formula: cellStyle({ ...unlessText(FORMAT.general), editable: false }),
    day: cellStyle(unlessText(FORMAT.day)),
    number: cellStyle(unlessText(FORMAT.whole)),
    whole: cellStyle(look(FORMAT.whole)),
  };
}

function styleFor(value: Value, format: string | undefined, styles: Styles): Partial<Style> {
  if (typeof value === 'number')
    return format === FORMAT.given && Number.isInteger(value) ? styles.whole : styles.number;
  if (typeof value !== 'object' || value === null) return styles.value;
  return isFormula(value) ? styles.formula : styles.day;
}

function writeRows(
  sheet: Worksheet,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  first = FIRST,
): void {
  const low = columns.map((column) => stylesOf(column, true));
  const tall = columns.map((column) => stylesOf(column, false));
  rows.forEach((values, line) => {
    const row = sheet.getRow(first + line);
    const lines = rowLines(columns, values);
    const styles = lines === 1 ? low : tall;
    values.forEach((value, index) => {
      const cell = row.getCell(index + 1);
      const style = styles[index];
      if (value !== null) cell.value = written(value);
      if (style !== undefined) cell.style = styleFor(value, columns[index]?.format, style);
    });
    row.height = lines === 1 ? LOW : PADDING + LINE * lines;
  });
}

/** Heights in points. */
const LOW = 15;
const LINE = 12;
const PADDING = 3;
const TALLEST = 12;

/** Excel does not fit heights by itself when a file is opened: estimated from characters over width. */
function rowLines(columns: readonly Column[], values: readonly Value[]): number {
  let lines = 1;
  values.forEach((value, index) => {
    const column = columns[index];
    if (typeof value === 'string' && column?.wrap) lines = Math.max(lines, linesOf(value, column.width));
  });
  return Math.min(lines, TALLEST);
}

function linesOf(text: string, width: number): number {
  if (text.length < width * 1.1 && !text.includes('\n')) return 1;
  const perLine = Math.max(4, width * 1.32 - 1);
  // Beyond the tallest row nothing is gained by counting on.
  return text
    .slice(0, 4000)
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
}

/** Excel's own collection, which its types leave out: one rule for a whole range. */
interface Validated {
  readonly dataValidations: { add(range: string, rule: object): void };
}

/** Offers the values of a named list in a range and refuses others. */
export function chooseFrom(sheet: Worksheet, range: string, list: string): void {
  (sheet as unknown as Validated).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Not in the list',
    error: `Choose a value of the list ${list}, or extend it on the sheet Lists.`,
  });
}
