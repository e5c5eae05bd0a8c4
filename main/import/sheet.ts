import { AssayError } from '../../shared/contract/error.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.ts';

/** A table as text, whatever file it came from. */
export interface Sheet {
  /** Blank for files that hold one table. */
  name: string;
  /** Cells row by row, as a spreadsheet program numbers the rows; a row ends with its last cell. */
  rows: readonly (readonly string[])[];
  /** Addresses behind cells by `row:column`, both from 0. */
  links: ReadonlyMap<string, string>;
  /** Rows (from 0) with a merged cell that goes on in the row below. */
  mergedDown: ReadonlySet<number>;
}

const NO_LINKS: ReadonlyMap<string, string> = new Map();
const NOT_MERGED: ReadonlySet<number> = new Set();

/** A sheet of a format that knows neither links nor merged cells. */
export const plainSheet = (rows: readonly (readonly string[])[]): Sheet => ({
  name: '',
  rows,
  links: NO_LINKS,
  mergedDown: NOT_MERGED,
});

export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** Watches the size of a table while it is read. */
export class SizeGuard {
  readonly #file: string;
  #rows = 0;
  #cells = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** @throws AssayError FILE when the table has become too large to be an inventory. */
  add(row: readonly string[]): void {
    if (row.length > MAX_COLUMNS)
      throw new AssayError(
        'FILE',
        `${this.#file} has a row of ${row.length} columns; an inventory can have ${MAX_COLUMNS}. Perhaps rows and columns are swapped, or the columns are divided by another character: turn the table round, or save it again as .xlsx.`,
      );
    if (isBlankRow(row)) return;
    this.#rows += 1;
    this.#cells += row.length;
    if (this.#rows > MAX_ROWS || this.#cells > MAX_CELLS)
      throw new AssayError(
        'FILE',
        `${this.#file} has more than ${this.#rows > MAX_ROWS ? `${MAX_ROWS} rows` : `${MAX_CELLS} cells`}, too many for one inventory. Keep the rows and columns that matter and import the rest on its own.`,
      );
  }
}
