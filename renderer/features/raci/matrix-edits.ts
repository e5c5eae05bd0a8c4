import { RACI_LETTERS, type RaciLetter } from '../../../shared/model/raci.ts';
import type { CellEdit } from '../../../shared/rules/raci-edit.ts';
import { type GridRange, rangeBetween } from '../../ui/data-grid/grid-range.ts';
import type { Place } from '../../ui/data-grid/navigation.ts';
import type { ColumnModel, RowModel } from './matrix-model.ts';

/** The cells edits work on: rows and columns as they stand on the screen. */
export interface Sheet {
  readonly rows: readonly RowModel[];
  readonly columns: readonly ColumnModel[];
}

/** The marked cells; the current one when none are. */
export const rangeAt = (place: Place, range: GridRange | null): GridRange =>
  range ?? rangeBetween(place, place);

/** Puts one letter, or none, into every cell of a range. */
export function fillRange(sheet: Sheet, range: GridRange, letter: RaciLetter | null): CellEdit[] {
  return cellsOf(sheet, range, () => letter);
}

/**
 * Copies the first row of the range into the rows below it; a range of one row takes what stands above it. Where the
 * source holds several letters the weightiest is copied.
 */
export function fillDown(sheet: Sheet, range: GridRange): CellEdit[] {
  const single = range.top === range.bottom;
  const source = single ? range.top - 1 : range.top;
  if (source < 0) return [];
  const target = single ? range : { ...range, top: range.top + 1 };
  return cellsOf(sheet, target, (_, column) => sheet.rows[source]?.cells[column]?.letters[0]?.letter ?? null);
}

/** The letters of a range as a spreadsheet takes them; two letters of one cell are joined by a slash. */
export function copyRange(sheet: Sheet, range: GridRange): string[][] {
  return sheet.rows
    .slice(range.top, range.bottom + 1)
    .map((row) =>
      row.cells.slice(range.left, range.right + 1).map((cell) => cell.letters.map((l) => l.letter).join('/')),
    );
}

export interface Pasted {
  readonly edits: readonly CellEdit[];
  /** Cells whose text is no letter of the matrix, left as they are. */
  readonly skipped: number;
}

/** Lays a table of texts over the matrix; a single text fills the whole range. What lies beyond the edge is left out. */
export function pasteCells(sheet: Sheet, range: GridRange, texts: readonly (readonly string[])[]): Pasted {
  const [[only] = []] = texts;
  const fills = texts.length === 1 && texts[0]?.length === 1;
  const width = Math.max(...texts.map((row) => row.length));
  const area = fills
    ? range
    : { ...range, bottom: range.top + texts.length - 1, right: range.left + width - 1 };
  let skipped = 0;
  const edits = cellsOf(sheet, area, (row, column) => {
    const text = fills ? only : texts[row - range.top]?.[column - range.left];
    if (text === undefined) return undefined;
    const letter = letterIn(text);
    if (letter === undefined) skipped += 1;
    return letter;
  });
  return { edits, skipped };
}

/** The letter a text means; null for a blank, undefined for anything else. */
function letterIn(text: string): RaciLetter | null | undefined {
  const trimmed = text.trim().toUpperCase();
  if (trimmed === '') return null;
  return RACI_LETTERS.find((letter) => letter === trimmed);
}

function cellsOf(
  { rows, columns }: Sheet,
  range: GridRange,
  letterOf: (row: number, column: number) => RaciLetter | null | undefined,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = range.top; row <= Math.min(range.bottom, rows.length - 1); row += 1)
    for (let column = range.left; column <= Math.min(range.right, columns.length - 1); column += 1) {
      const responsibilityId = rows[row]?.id;
      const roleId = columns[column]?.role.id;
      const letter = letterOf(row, column);
      if (responsibilityId !== undefined && roleId !== undefined && letter !== undefined)
        edits.push({ responsibilityId, roleId, letter });
    }
  return edits;
}

/** Row of the next cell without a letter in a column, from `row` in the direction of `step`; null when there is none. */
export function nextGap(sheet: Sheet, { row, column }: Place, step: 1 | -1): number | null {
  for (let at = row + step; at >= 0 && at < sheet.rows.length; at += step)
    if (sheet.rows[at]?.cells[column]?.letters.length === 0) return at;
  return null;
}
