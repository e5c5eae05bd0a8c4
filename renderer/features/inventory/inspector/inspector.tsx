import { IconChevronDown, IconChevronUp, IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AssetDraft } from '../../../../shared/contract/assets.ts';
import type { AssetRow } from '../../../../shared/model/asset.ts';
import { useRead } from '../../../api/api.ts';
import { choiceWords } from '../../../i18n/asset-words.ts';
import { t } from '../../../i18n/t.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { InspectorHead } from '../../../ui/inspector-head.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { TYPE_ICONS } from '../cells.tsx';
import { type InspectorTab, patchState } from '../inventory-state.ts';
import type { SuggestedField } from '../suggestions.ts';
import type { Assets } from '../use-assets.ts';
import { step } from '../use-inventory-commands.ts';
import { patchOf, storeEdits } from '../write.ts';
import { DetailsTab } from './details-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import styles from './inspector.module.css';
import { RelationsTab } from './relations-tab.tsx';
import { useSettled } from './use-settled.ts';

export interface InspectorProps {
  readonly row: AssetRow;
  readonly assets: Assets;
  readonly tab: InspectorTab;
  readonly suggest: (field: SuggestedField) => readonly string[];
}

/** How much of the history is asked for at once. */
const PAGE = 100;

/** The current asset: its fields, its relations and lineage, and what happened to it. */
export function Inspector({ row, assets, tab, suggest }: InspectorProps) {
  const cache = useQueryClient();
  const panelId = useId();
  // Holding an arrow key passes many rows; only the one it rests on is read in full.
  const settledId = useSettled(row.id);
  const history = useRead('engagement', 'history', {
    entity: 'asset',
    recordId: settledId,
    beforeSequence: null,
    limit: PAGE,
  });
  const relations = useRead('relations', 'list', { assetId: null });
  const settled = settledId === row.id;
  const entries = settled ? history.data : undefined;
  const own = useMemo(
    () => (relations.data ?? []).filter((r) => r.fromId === row.id || r.toId === row.id),
    [relations.data, row.id],
  );
  const save = (patch: Partial<AssetDraft>) => storeEdits(cache, [{ id: row.id, patch }]);
  const counted = entries && (entries.length < PAGE ? entries.length : `${PAGE}+`);
  return (
    <>
      <InspectorHead
        icon={TYPE_ICONS[row.type]}
        kicker={`${row.ref} · ${choiceWords('type', row.type)}`}
        title={
          <span className={styles.title}>
            <EditableText
              key={row.id}
              value={row.name}
              label={t('inventory.field.name')}
              onSave={(text) => save(patchOf('name', text))}
            />
          </span>
        }
        actions={
          <span className={styles.actions}>
            <IconButton
              icon={IconChevronUp}
              label={t('inventory.inspector.previous')}
              keys={['Alt', '↑']}
              onClick={() => step(assets.shown, -1)}
            />
            <IconButton
              icon={IconChevronDown}
              label={t('inventory.inspector.next')}
              keys={['Alt', '↓']}
              onClick={() => step(assets.shown, 1)}
            />
            <IconButton
              icon={IconLayoutSidebarRightCollapse}
              label={t('inventory.inspector.close')}
              keys={[']']}
              onClick={() => patchState({ inspector: false })}
            />
          </span>
        }
      />
      <Tabs
        kind="record"
        label={t('inventory.inspector.parts')}
        value={tab}
        onValueChange={(next) => patchState({ tab: next })}
        panelId={panelId}
        tabs={[
          { id: 'details', label: t('inventory.inspector.details') },
          { id: 'relations', label: t('inventory.inspector.relations'), count: row.links },
          { id: 'history', label: t('inventory.inspector.history'), count: counted },
        ]}
      />
      <div id={panelId} role="tabpanel" aria-label={t(`inventory.inspector.${tab}`)} className={styles.body}>
        {tab === 'details' && (
          <DetailsTab
            key={row.id}
            row={row}
            detailId={settledId}
            assets={assets}
            own={own}
            relations={relations.data ?? []}
            history={entries}
            suggest={suggest}
            onSave={save}
          />
        )}
        {tab === 'relations' && <RelationsTab key={row.id} row={row} assets={assets} own={own} />}
        {tab === 'history' && <HistoryTab key={row.id} recordId={row.id} entries={entries} pageSize={PAGE} />}
      </div>
    </>
  );
}
