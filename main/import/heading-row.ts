import { fieldOfHeading } from '../../shared/rules/asset-headings.ts';
import { cleanLine } from './clean-text.ts';
import { isBlankRow, type Sheet } from './sheet.ts';

/** Rows looked at for the headings. */
const LOOK = 40;
/** Rows below a candidate that tell which columns it has. */
const BELOW = 20;

/**
 * The row (from 0) that most likely holds the headings: a different, wordy cell over every column, near the
 * top. Titles, comments and notes above it score low. Null for a sheet without any text.
 */
export function guessHeadingRow(sheet: Sheet): number | null {
  let best: { row: number; score: number } | null = null;
  let before = 0;
  const end = Math.min(sheet.rows.length, LOOK + firstRow(sheet));
  for (let row = 0; row < end; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (isBlankRow(cells)) continue;
    const score = headingScore(cells, coverage(sheet, row) ?? (before === 0 ? 1 : 0.5)) - before * 0.12;
    if (!best || score > best.score) best = { row, score };
    before += 1;
  }
  return best && lastOfMerged(sheet, best.row);
}

function firstRow(sheet: Sheet): number {
  const first = sheet.rows.findIndex((row) => !isBlankRow(row));
  return Math.max(first, 0);
}

/** Share of the columns with anything in the rows below that this row names; null when nothing is below. */
function coverage(sheet: Sheet, row: number): number | null {
  const filledBelow = new Set<number>();
  for (const cells of sheet.rows.slice(row + 1, row + 1 + BELOW))
    for (const [column, cell] of cells.entries()) if (cell.trim() !== '') filledBelow.add(column);
  const named = [...filledBelow].filter((column) => (sheet.rows[row]?.[column] ?? '').trim() !== '').length;
  return filledBelow.size === 0 ? null : named / filledBelow.size;
}

function headingScore(cells: readonly string[], covers: number): number {
  const filled = cells.map(cleanLine).filter((cell) => cell !== '');
  // A comment or a remark: one cell, marked as such.
  if (/^(#|\/\/)/.test(filled[0] ?? '') && new Set(filled).size === 1) return -2;
  // The cells of a title that is merged over the table are all the same.
  const different = new Set(filled).size / filled.length;
  const wordy = filled.filter((cell) => !isValue(cell)).length / filled.length;
  const known = filled.filter((cell) => cell.length > 1 && fieldOfHeading(cell) !== null).length;
  return covers * (1.2 + different * 1.2) + wordy * 1.5 + Math.min(known, 4) * 0.3;
}

/** Numbers, dates, addresses and marks are values, not headings. */
const isValue = (cell: string): boolean =>
  /^(?=.*\d)[\d\s.,:/%€$£+-]+$/.test(cell) ||
  /^(https?:|mailto:|[\w.]+@)/i.test(cell) ||
  /^[-–—✓✗]$/.test(cell);

/** Headings over several rows are joined by merged cells; the last of these rows is next to the data. */
function lastOfMerged(sheet: Sheet, row: number): number {
  let last = row;
  while (sheet.mergedDown.has(last) && last + 1 < sheet.rows.length - 1) last += 1;
  return last;
}
