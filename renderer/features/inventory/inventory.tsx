import { IconClipboard, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { useRead } from '../../api/api.ts';
import { t } from '../../i18n/t.ts';
import { requestImport } from '../../state/import-request.ts';
import { useGoTo } from '../../state/route.ts';
import { errorText } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { NextBar } from '../../ui/next-bar.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { assetColumns } from './columns.tsx';
import { type Dialogs, InventoryDialogs } from './dialogs.tsx';
import { EmptyInventory } from './empty-inventory.tsx';
import { FilterBar, type OpenFilter } from './filter-bar.tsx';
import { GraphView } from './graph/graph-view.tsx';
import { Inspector } from './inspector/inspector.tsx';
import styles from './inventory.module.css';
import { InventoryGrid } from './inventory-grid.tsx';
import { patchState, useInventoryState } from './inventory-state.ts';
import { type SuggestedField, suggestions } from './suggestions.ts';
import { showRecord, useAddress } from './use-address.ts';
import { useAssets } from './use-assets.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useInventoryCommands } from './use-inventory-commands.ts';
import { useNextThing } from './use-next-thing.ts';
import { ViewTabs } from './view-tabs.tsx';

/** The inventory of one engagement: grid or graph in the centre, the current asset at the right. */
export function Inventory({ engagementId }: { readonly engagementId: string }) {
  const state = useInventoryState(engagementId);
  const people = useRead('people', 'list', {});
  const known = useRef<(field: SuggestedField) => readonly string[]>(() => []);
  const suggest = useCallback((field: SuggestedField) => known.current(field), []);
  const columns = useMemo(() => assetColumns(suggest), [suggest]);
  const assets = useAssets(state, columns);
  known.current = (field) => suggestions(field, assets.all, people.data ?? []);
  useAddress(state, assets);

  const [dialog, setDialog] = useState<Dialogs>(null);
  const [openFilter, setOpenFilter] = useState<OpenFilter>(null);
  const centre = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const panelId = useId();
  const goTo = useGoTo();
  const actions = useGridActions(assets, (problems) => setDialog({ kind: 'left out', problems }));
  const focusGrid = useCallback(() => centre.current?.querySelector<HTMLElement>('[role=grid]')?.focus(), []);
  const chosen = useMemo(
    () => assets.shown.filter((row) => state.selected.has(row.id)),
    [assets.shown, state.selected],
  );
  useInventoryCommands({ state, assets, chosen, actions, setDialog, setOpenFilter, search, focusGrid });
  const next = useNextThing(assets, focusGrid, goTo);

  const { all, byId, gaps, loading, error } = assets;
  const current = state.current === null ? undefined : byId.get(state.current.rowId);
  const empty = !loading && all.length === 0;
  const open = state.inspector && current !== undefined && !empty;
  return (
    <>
      <PageHead
        title={t('inventory.title')}
        summary={loading ? undefined : summaryOf(all.length, gaps.tier, gaps.owner)}
        actions={
          <>
            <Button icon={IconTableImport} keys={['I']} onClick={requestImport}>
              {t('inventory.import')}
            </Button>
            <Button icon={IconClipboard} onClick={() => setDialog({ kind: 'paste' })}>
              {t('inventory.paste')}
            </Button>
            <Button icon={IconPlus} keys={['N']} onClick={() => setDialog({ kind: 'add' })}>
              {t('inventory.add')}
            </Button>
          </>
        }
      />
      <SplitLayout
        open={open}
        inspectorLabel={
          current === undefined ? t('inventory.inspector.none') : `${current.ref} ${current.name}`
        }
        onClose={() => {
          patchState({ inspector: false });
          focusGrid();
        }}
        inspector={current && <Inspector row={current} assets={assets} tab={state.tab} suggest={suggest} />}
      >
        {error ? (
          <Message tone="danger" title={errorText(error)} live />
        ) : empty ? (
          <div className={styles.empty}>
            <EmptyInventory
              onAdd={() => setDialog({ kind: 'add' })}
              onPaste={() => setDialog({ kind: 'paste' })}
            />
          </div>
        ) : (
          <div ref={centre} className={styles.centre}>
            <ViewTabs
              state={state}
              assets={assets}
              panelId={panelId}
              onSave={() => setDialog({ kind: 'save view', view: null })}
              onRename={(view) => setDialog({ kind: 'save view', view })}
            />
            <FilterBar
              state={state}
              rows={all}
              shown={assets.shown.length}
              columns={columns}
              open={openFilter}
              onOpenChange={setOpenFilter}
              searchRef={search}
            />
            <div id={panelId} role="tabpanel" aria-label={t('inventory.grid')} className={styles.panel}>
              {state.graph ? (
                <GraphView assets={assets} currentId={state.current?.rowId ?? null} />
              ) : (
                <InventoryGrid
                  state={state}
                  assets={assets}
                  columns={columns}
                  chosen={chosen}
                  actions={actions}
                  setDialog={setDialog}
                  setOpenFilter={setOpenFilter}
                />
              )}
            </div>
          </div>
        )}
      </SplitLayout>
      <NextBar
        label={t(next.missing.length === 0 ? 'missing.none' : 'missing.label')}
        missing={next.missing}
        next={next.next}
      />
      <InventoryDialogs
        dialog={dialog}
        rows={all}
        chosen={chosen}
        suggest={suggest}
        onAdded={(row) => showRecord(row.id, assets)}
        onClose={() => setDialog(null)}
      />
    </>
  );
}

function summaryOf(count: number, withoutTier: number, withoutOwner: number): string {
  if (count === 0) return t('inventory.none');
  return [
    t('inventory.assets', { count }),
    ...(withoutTier > 0 ? [t('inventory.withoutTier', { count: withoutTier })] : []),
    ...(withoutOwner > 0 ? [t('inventory.withoutOwner', { count: withoutOwner })] : []),
  ].join(' · ');
}
