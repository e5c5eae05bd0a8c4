import {
  IconArrowAutofitDown,
  IconLink,
  IconSearchOff,
  IconShieldHalf,
  IconStairsUp,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AssetRow } from '../../../shared/model/asset.ts';
import { t } from '../../i18n/t.ts';
import { requestImport } from '../../state/import-request.ts';
import { toast } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { BulkBar } from '../../ui/data-grid/bulk-bar.tsx';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { GridColumn, GridTarget } from '../../ui/data-grid/types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Dialogs } from './dialogs.tsx';
import type { OpenFilter } from './filter-bar.tsx';
import { chooseView, clearSelection, type InventoryState, patchState } from './inventory-state.ts';
import type { Assets } from './use-assets.ts';
import type { GridActions } from './use-grid-actions.ts';

export interface InventoryGridProps {
  readonly state: InventoryState;
  readonly assets: Assets;
  readonly columns: readonly GridColumn<AssetRow>[];
  /** The selected assets that pass the filters, in the order of the grid. */
  readonly chosen: readonly AssetRow[];
  readonly actions: GridActions;
  readonly setDialog: (dialog: Dialogs) => void;
  readonly setOpenFilter: (open: OpenFilter) => void;
}

const idOf = (row: AssetRow): string => row.id;

/** The grid with its bar of actions for the selected rows. */
export function InventoryGrid(props: InventoryGridProps) {
  const { state, assets, columns, chosen, actions, setDialog, setOpenFilter } = props;
  const labels = useMemo(
    () => ({
      grid: t('inventory.grid'),
      selectAll: t('inventory.selectAll'),
      selectRow: (name: string) => t('inventory.selectRow', { name }),
      saving: t('inventory.saving'),
      loading: t('inventory.loading'),
    }),
    [],
  );
  const onKey = (key: string, target: GridTarget): boolean => {
    if (chosen.length > 0) {
      const kind = SELECTION_KEYS[key];
      if (kind !== undefined) setDialog({ kind });
      if (kind !== undefined) return true;
    }
    if (key === 'f') setOpenFilter('new');
    if (key === 'f') return true;
    // In a cell that takes text these letters begin typing; elsewhere they do what the head of the page says.
    if (columns.find((column) => column.id === target.columnId)?.edit !== undefined) return false;
    if (key === 'n') setDialog({ kind: 'add' });
    if (key === 'i') requestImport();
    return key === 'n' || key === 'i';
  };
  return (
    <DataGrid
      columns={columns}
      rows={assets.shown}
      getRowId={idOf}
      labels={labels}
      visibleColumns={state.columns}
      rowHeight={state.rowHeight}
      sort={state.sort}
      onSortChange={(sort) => patchState({ sort })}
      selectable
      selected={state.selected}
      onSelectedChange={(selected) => patchState({ selected })}
      current={state.current}
      onCurrentChange={(current) => patchState({ current })}
      onOpen={() => patchState({ inspector: true })}
      onEdit={actions.edit}
      onPaste={actions.paste}
      onFillDown={actions.fillDown}
      onDelete={(target) => actions.remove(target.rowIds)}
      onKey={onKey}
      loading={assets.loading}
      memoryKey={`inventory ${state.engagementId}`}
      empty={
        <EmptyState
          icon={IconSearchOff}
          title={t('inventory.noneShown')}
          actions={
            <Button onClick={() => chooseView('all', assets.saved)}>{t('inventory.filter.clear')}</Button>
          }
        >
          {t('inventory.noneShownText', { total: assets.all.length })}
        </EmptyState>
      }
      dock={chosen.length > 0 && <SelectionBar {...props} />}
    />
  );
}

const SELECTION_KEYS: Readonly<Record<string, 'owner' | 'tier' | 'stage' | 'relate'>> = {
  o: 'owner',
  t: 'tier',
  s: 'stage',
  l: 'relate',
};

function SelectionBar({ state, chosen, actions, setDialog }: InventoryGridProps) {
  const count = chosen.length;
  const hidden = state.selected.size - count;
  const ids = chosen.map(idOf);
  const fillDown = () => {
    const [source, ...targets] = ids;
    if (source !== undefined && targets.length > 0 && state.current !== null)
      actions.fillDown(state.current.columnId, source, targets);
    else toast({ text: t('inventory.fill.needsTwo') });
  };
  return (
    <BulkBar
      label={t('inventory.bulk.label', { count })}
      counted={
        hidden > 0 ? t('inventory.bulk.hidden', { count, hidden }) : t('inventory.bulk.selected', { count })
      }
      actions={[
        {
          id: 'owner',
          label: t('inventory.field.owner'),
          icon: IconUser,
          keys: ['O'],
          onSelect: () => setDialog({ kind: 'owner' }),
        },
        {
          id: 'tier',
          label: t('inventory.field.tier'),
          icon: IconShieldHalf,
          keys: ['T'],
          onSelect: () => setDialog({ kind: 'tier' }),
        },
        {
          id: 'stage',
          label: t('inventory.field.stage'),
          icon: IconStairsUp,
          keys: ['S'],
          onSelect: () => setDialog({ kind: 'stage' }),
        },
        {
          id: 'relate',
          label: t('inventory.bulk.relate'),
          icon: IconLink,
          keys: ['L'],
          onSelect: () => setDialog({ kind: 'relate' }),
        },
        {
          id: 'fill',
          label: t('inventory.bulk.fillDown'),
          icon: IconArrowAutofitDown,
          keys: ['Ctrl', 'D'],
          onSelect: fillDown,
        },
        {
          id: 'delete',
          label: t('inventory.bulk.delete'),
          icon: IconTrash,
          keys: ['Del'],
          danger: true,
          onSelect: () => actions.remove(ids),
        },
      ]}
      clearLabel={t('inventory.bulk.clear')}
      onClear={clearSelection}
    />
  );
}
