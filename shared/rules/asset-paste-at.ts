import type { AssetDraft } from '../contract/assets.ts';
import type { AssetRow } from '../model/asset.ts';
import { readCell } from './asset-cells.ts';
import { assetText } from './asset-fields.ts';
import { fieldOfHeading, hasHeadings, type PasteField } from './asset-headings.ts';
import type { PasteOutcome, PasteProblem } from './asset-paste.ts';

/** A column of the grid as cells are laid over it; null for one that cannot be written. */
export type GridField = PasteField | null;

/**
 * Lays pasted cells over the grid: by their headings when they have some, otherwise to the right of and below the
 * current cell. Rows that name a reference go to that asset wherever it stands. Cells that equal what is there change
 * nothing; what does not fit or is not understood is told, and the rest is taken over.
 */
export function pasteAt(
  cells: readonly (readonly string[])[],
  at: { row: number; column: number },
  rows: readonly AssetRow[],
  columns: readonly GridField[],
): Omit<PasteOutcome, 'drafts'> {
  const headings = hasHeadings(cells);
  const fields = headings ? (cells[0] ?? []).map((cell) => fieldOfHeading(cell)) : columns.slice(at.column);
  const refAt = headings ? fields.indexOf('ref') : -1;
  const byRef = refAt < 0 ? null : new Map(rows.map((row) => [row.ref, row]));
  const problems: PasteProblem[] = [];
  const edits: PasteOutcome['edits'] = [];
  for (const [i, heading] of (headings ? (cells[0] ?? []) : []).entries())
    if (fields[i] === null && heading.trim() !== '')
      problems.push({ row: 1, column: i + 1, field: null, text: heading, reason: 'heading' });
  const body = headings ? cells.slice(1) : cells;
  for (const [i, cellsOfRow] of body.entries()) {
    const number = i + (headings ? 2 : 1);
    const ref = (cellsOfRow[refAt] ?? '').trim();
    const target = byRef ? byRef.get(ref.toUpperCase()) : rows[at.row + i];
    if (target === undefined) {
      if (cellsOfRow.some((cell) => cell.trim() !== ''))
        problems.push({
          row: number,
          column: Math.max(0, refAt) + 1,
          field: byRef ? 'ref' : null,
          text: byRef ? ref : cellsOfRow.join(' ').trim(),
          reason: byRef ? 'no asset' : 'below',
        });
      continue;
    }
    const patch = layOver(target, cellsOfRow, fields, { row: number, named: headings }, problems);
    if (Object.keys(patch).length > 0) edits.push({ id: target.id, patch });
  }
  return { edits, problems };
}

function layOver(
  target: AssetRow,
  cells: readonly string[],
  fields: readonly GridField[],
  at: { row: number; named: boolean },
  problems: PasteProblem[],
): Partial<AssetDraft> {
  const patch: Partial<AssetDraft> = {};
  for (const [i, text] of cells.entries()) {
    const field = fields[i];
    const problem = (reason: PasteProblem['reason']) =>
      problems.push({ row: at.row, column: i + 1, field: field ?? null, text, reason });
    if (field === undefined) {
      if (text.trim() !== '') problem('beside');
    } else if (field === null) {
      // A column without a field was told by its heading already; one of the grid is worked out from others.
      if (text.trim() !== '' && !at.named) problem('fixed');
    } else if (field === 'ref' || field === 'source') {
      if (text.trim() !== assetText(target, field) && !(field === 'ref' && at.named)) problem('fixed');
    } else {
      const reading = readCell(field, text);
      if ('patch' in reading) Object.assign(patch, reading.patch);
      else problem(reading.problem);
    }
  }
  return patch;
}
