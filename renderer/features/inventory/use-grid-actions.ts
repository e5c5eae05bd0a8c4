import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import type { PasteField } from '../../../shared/rules/asset-headings.ts';
import type { PasteProblem } from '../../../shared/rules/asset-paste.ts';
import { pasteAt } from '../../../shared/rules/asset-paste-at.ts';
import { api } from '../../api/api.ts';
import { fieldName } from '../../i18n/asset-words.ts';
import { t } from '../../i18n/t.ts';
import { errorText, toast, toastError } from '../../state/toast.ts';
import type { GridCell } from '../../ui/data-grid/types.ts';
import { type ColumnId, isColumnId } from './column-list.ts';
import { clearSelection, inventoryState } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import { copiedFields, type Edit, patchOf, storeEdits } from './write.ts';

/** What the grid can do to assets. The same functions for the life of the page, so that rows are not drawn again. */
export interface GridActions {
  readonly edit: (rowId: string, columnId: string, text: string) => Promise<void>;
  readonly paste: (cells: readonly (readonly string[])[], at: GridCell) => void;
  readonly fillDown: (columnId: string, sourceId: string, targetIds: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

/** Binds the grid to the core. `onLeftOut` is told what a paste could not take over. */
export function useGridActions(
  assets: Assets,
  onLeftOut: (problems: readonly PasteProblem[]) => void,
): GridActions {
  const cache = useQueryClient();
  const latest = useRef({ assets, onLeftOut });
  latest.current = { assets, onLeftOut };
  return useMemo(() => {
    const store = async (edits: readonly Edit[]) => {
      await storeEdits(cache, edits);
      if (edits.length > 0) toast({ text: t('inventory.bulk.changed', { count: edits.length }), undo: true });
      else toast({ text: t('inventory.bulk.unchanged') });
    };
    return {
      async edit(rowId, columnId, text) {
        if (!isColumnId(columnId)) return;
        try {
          await storeEdits(cache, [{ id: rowId, patch: patchOf(columnId, text) }]);
        } catch (reason) {
          const known = reason instanceof Error && reason.name === 'Error';
          throw known ? reason : new Error(errorText(reason), { cause: reason });
        }
      },
      paste(cells, at) {
        const { edits, problems } = readPaste(cells, at, latest.current.assets.shown);
        const changed = edits.filter((edit) => changes(edit, latest.current.assets.byId));
        storeEdits(cache, changed).then(() => {
          if (changed.length > 0)
            toast({ text: t('inventory.paste.cellsChanged', { count: changed.length }), undo: true });
          else if (problems.length === 0) toast({ text: t('inventory.paste.nothingChanged') });
          if (problems.length > 0) latest.current.onLeftOut(problems);
        }, toastError);
      },
      fillDown(columnId, sourceId, targetIds) {
        const source = latest.current.assets.byId.get(sourceId);
        if (source === undefined || !isColumnId(columnId)) return;
        const patch = copiedFields(columnId, source);
        if (patch === null)
          return toast({ tone: 'warn', text: t('inventory.fill.notHere', { field: fieldName(columnId) }) });
        const edits = targetIds.map((id) => ({ id, patch }));
        store(edits.filter((edit) => changes(edit, latest.current.assets.byId))).catch(toastError);
      },
      remove(ids) {
        const { byId } = latest.current.assets;
        api.assets.remove({ ids: [...ids] }).then(({ removed }) => {
          clearSelection();
          const only = removed === 1 ? byId.get(ids[0] ?? '') : undefined;
          const text =
            only === undefined
              ? t('inventory.bulk.deleted', { count: removed })
              : t('inventory.bulk.deletedOne', { ref: only.ref, name: only.name });
          toast({ text, undo: true });
        }, toastError);
      },
    };
  }, [cache]);
}

/** One copied value goes to every selected row of its column; anything larger is laid over the grid. */
function readPaste(
  cells: readonly (readonly string[])[],
  at: GridCell,
  shown: readonly AssetRow[],
): { edits: readonly Edit[]; problems: readonly PasteProblem[] } {
  const { columns, selected } = inventoryState.get();
  const fields = columns.filter(isColumnId).map(pasteField);
  const column = columns.indexOf(at.columnId);
  const single = cells.length === 1 && cells[0]?.length === 1;
  if (single && selected.size > 1 && selected.has(at.rowId)) {
    const chosen = shown.filter((row) => selected.has(row.id));
    return pasteAt(
      chosen.map(() => cells[0] ?? []),
      { row: 0, column },
      chosen,
      fields,
    );
  }
  const row = shown.findIndex((candidate) => candidate.id === at.rowId);
  return pasteAt(cells, { row, column }, shown, fields);
}

const pasteField = (column: ColumnId): PasteField | null =>
  column === 'cards' || column === 'links' ? null : column;

/** Whether an edit would change anything. */
function changes({ id, patch }: Edit, byId: ReadonlyMap<string, AssetRow>): boolean {
  const row = byId.get(id);
  return (
    row === undefined ||
    Object.entries(patch).some(([field, value]) => row[field as keyof AssetRow] !== value)
  );
}
