import type { AssetDraft } from '../contract/assets.ts';
import type { AssetRow, AssetType } from '../model/asset.ts';
import { type CellProblem, readCell } from './asset-cells.ts';
import { fieldOfHeading, hasHeadings, type PasteField } from './asset-headings.ts';

type Cells = readonly (readonly string[])[];
type Fields = Partial<AssetDraft>;

/**
 * Why something of a pasted table was left out. `below` and `beside`: there is no asset or column at that place;
 * `no asset`: the reference is not known; `no name`: a new asset needs one; `heading`: no field has this heading;
 * `own column`: columns of the client's own are kept only with new assets.
 */
export type PasteReason =
  | CellProblem
  | 'below'
  | 'beside'
  | 'no asset'
  | 'no name'
  | 'heading'
  | 'own column';

/** One thing of a pasted table that was not taken over. Rows and columns count from 1, as the person pasted them. */
export interface PasteProblem {
  row: number;
  column: number;
  field: PasteField | null;
  text: string;
  reason: PasteReason;
}

/** What a paste would do. */
export interface PasteOutcome {
  edits: { id: string; patch: Fields }[];
  drafts: AssetDraft[];
  problems: PasteProblem[];
}

/** Where the columns of a pasted table go. */
export type PasteTarget = PasteField | 'attribute' | 'ignore';

export interface PasteColumn {
  heading: string;
  target: PasteTarget;
}

/** Order of the columns of a table that comes without headings. */
const PLAIN_ORDER: readonly PasteField[] = ['name', 'type', 'owner', 'tier', 'stage'];

/**
 * Guesses the columns of a table that is to become assets. With headings, columns of the client's own are kept as
 * attributes; without, the columns are taken in the order name, type, owner, tier, stage.
 */
export function pasteColumns(
  cells: Cells,
  headings = hasHeadings(cells),
): { headings: boolean; columns: PasteColumn[] } {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const taken = new Set<PasteField>();
  const columns = Array.from({ length: width }, (_, i): PasteColumn => {
    const heading = headings ? (cells[0]?.[i] ?? '').trim() : '';
    const field = headings ? fieldOfHeading(heading) : (PLAIN_ORDER[i] ?? null);
    if (field === null || taken.has(field))
      return { heading, target: heading === '' ? 'ignore' : 'attribute' };
    taken.add(field);
    return { heading, target: field };
  });
  return { headings, columns };
}

/** Turns a table into new assets, and into edits of those whose reference it names. */
export function pasteTable(
  cells: Cells,
  layout: { headings: boolean; columns: readonly PasteColumn[] },
  known: ReadonlyMap<string, Pick<AssetRow, 'id'>>,
  defaultType: AssetType,
): PasteOutcome {
  const outcome: PasteOutcome = { edits: [], drafts: [], problems: [] };
  let ownColumnsDropped = false;
  const refAt = layout.columns.findIndex((column) => column.target === 'ref');
  for (const [i, row] of cells.entries()) {
    if ((i === 0 && layout.headings) || row.every((cell) => cell.trim() === '')) continue;
    const ref = (row[refAt] ?? '').trim().toUpperCase();
    const existing = known.get(ref);
    const fields = readRow(row, i + 1, layout.columns, existing === undefined, outcome.problems);
    if (existing) {
      const { attributes, ...patch } = fields;
      ownColumnsDropped ||= attributes !== undefined;
      if (Object.keys(patch).length > 0) outcome.edits.push({ id: existing.id, patch });
    } else if (ref !== '')
      outcome.problems.push({ row: i + 1, column: refAt + 1, field: 'ref', text: ref, reason: 'no asset' });
    else if (fields.name === undefined)
      outcome.problems.push({
        row: i + 1,
        column: 1,
        field: 'name',
        text: row.join(' ').trim(),
        reason: 'no name',
      });
    else outcome.drafts.push({ type: defaultType, ...fields, name: fields.name });
  }
  if (ownColumnsDropped)
    for (const [i, { heading, target }] of layout.columns.entries())
      if (target === 'attribute')
        outcome.problems.push({ row: 1, column: i + 1, field: null, text: heading, reason: 'own column' });
  return outcome;
}

function readRow(
  row: readonly string[],
  number: number,
  columns: readonly PasteColumn[],
  isNew: boolean,
  problems: PasteProblem[],
): Fields {
  const fields: Fields = {};
  const attributes: Record<string, string> = {};
  for (const [i, { heading, target }] of columns.entries()) {
    const text = row[i] ?? '';
    if (target === 'ignore' || target === 'ref') continue;
    // A blank cell of a new asset says nothing; of an existing one it empties the field.
    if (isNew && text.trim() === '') continue;
    if (target === 'attribute') {
      if (text.trim() !== '') attributes[freeName(heading, attributes)] = text.trim().slice(0, 20_000);
      continue;
    }
    const reading = readCell(target, text);
    if ('patch' in reading) Object.assign(fields, reading.patch);
    else problems.push({ row: number, column: i + 1, field: target, text, reason: reading.problem });
  }
  return Object.keys(attributes).length > 0 ? { ...fields, attributes } : fields;
}

/** The heading, numbered when an earlier column has the same one. */
function freeName(heading: string, taken: Readonly<Record<string, string>>): string {
  const name = heading.slice(0, 900);
  let free = name;
  for (let i = 2; Object.hasOwn(taken, free); i++) free = `${name} (${i})`;
  return free;
}
