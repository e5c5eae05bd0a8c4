import type { QueryClient } from '@tanstack/react-query';
import { type AssetDraft, AssetPatch } from '../../../shared/contract/assets.ts';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { readCell } from '../../../shared/rules/asset-cells.ts';
import { isChoiceField } from '../../../shared/rules/asset-fields.ts';
import { api } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import type { ColumnId } from './column-list.ts';

const ROWS = ['assets', 'list', { ids: null }] as const;

/** One asset and what changes of it. */
export interface Edit {
  readonly id: string;
  readonly patch: Partial<AssetDraft>;
}

/** Puts written rows into the cache at once: the grid shows the new value with the end of the edit, not a moment later. */
function show(cache: QueryClient, written: readonly AssetRow[]): void {
  const fresh = new Map(written.map((row) => [row.id, row]));
  cache.setQueryData<AssetRow[]>(ROWS, (rows) => rows?.map((row) => fresh.get(row.id) ?? row));
}

/** Stores edits as one change. @throws AssayError */
export async function storeEdits(cache: QueryClient, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  show(cache, await api.assets.update({ edits: [...edits] }));
}

/**
 * What typing a text into a cell of the grid changes.
 * @throws Error with words for beside the cell
 */
export function patchOf(column: ColumnId, text: string): AssetPatch {
  if (isChoiceField(column)) return AssetPatch.parse({ [column]: text === '' ? null : text });
  if (column === 'cards' || column === 'links') return {};
  const reading = readCell(column, text);
  if ('patch' in reading) return reading.patch;
  if (column === 'cia') throw new Error(t('inventory.cia.typeLetters'));
  if (reading.problem === 'blank') throw new Error(t('inventory.nameNeeded'));
  throw new Error(
    reading.problem === 'too long' ? t('inventory.tooLong') : t('inventory.notUnderstood', { text }),
  );
}

/** Fields a column writes, for copying them from one asset to another; none for what is given or worked out. */
export function copiedFields(column: ColumnId, row: AssetRow): Partial<AssetDraft> | null {
  switch (column) {
    case 'ref':
    case 'name':
    case 'cards':
    case 'links':
    case 'source':
      return null;
    case 'cia':
      return {
        confidentiality: row.confidentiality,
        integrity: row.integrity,
        availability: row.availability,
      };
    default:
      return { [column]: row[column] };
  }
}
