import { IconListCheck, IconSearchOff, IconShieldCheck, IconUsersGroup } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button.tsx';
import { BulkBar } from '../../ui/data-grid/bulk-bar.tsx';
import { DataGrid } from '../../ui/data-grid/data-grid.tsx';
import type { GridCell } from '../../ui/data-grid/types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './asset-grid.module.css';
import { assetColumns } from './columns.tsx';
import { openDialog } from './requests.ts';
import type { AssetRow, Classifications } from './use-classifications.ts';
import type { ViewName } from './views.ts';
import { VIEW_PANEL } from './view-tabs.tsx';

export interface AssetGridProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly all: Classifications;
  readonly view: ViewName;
  readonly rows: readonly AssetRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelectedChange: (selected: ReadonlySet<string>) => void;
  readonly current: GridCell | null;
  readonly onCurrentChange: (cell: GridCell) => void;
  readonly onView: (view: ViewName) => void;
}

const idOf = (row: AssetRow): string => row.id;
/** A tier that does not hold and rights that break a rule are drawn on amber. */
const wants = (row: AssetRow, columnId: string): boolean =>
  (columnId === 'standing' && row.standing === 'below sources') ||
  (columnId === 'access' && row.violations > 0);

/** The assets by view, with what can be done to the selected ones. */
export function AssetGrid(props: AssetGridProps) {
  const { ref, all, view, rows, selected, onSelectedChange, onView } = props;
  const { labels } = all.settings;
  const columns = useMemo(() => assetColumns(labels, view), [labels, view]);
  const words = useMemo(
    () => ({
      grid: t('classification.grid'),
      selectAll: t('classification.selectAll'),
      selectRow: (name: string) => t('classification.selectRow', { name }),
      saving: t('classification.saving'),
      loading: t('classification.loading'),
    }),
    [],
  );
  const chosen = rows.filter(({ id }) => selected.has(id)).map(idOf);
  const clear = () => onSelectedChange(new Set());
  const classify = (ids: readonly string[]) => openDialog({ kind: 'classify', ids });
  return (
    <div ref={ref} className={styles.centre}>
      <div id={VIEW_PANEL} role="tabpanel" aria-label={t('classification.grid')} className={styles.panel}>
        <DataGrid
          columns={columns}
          rows={rows}
          getRowId={idOf}
          labels={words}
          selectable
          selected={selected}
          onSelectedChange={onSelectedChange}
          current={props.current}
          onCurrentChange={props.onCurrentChange}
          onOpen={(id) => classify([id])}
          onKey={(key, target) => {
            if (key !== 'c') return false;
            classify(target.rowIds);
            return true;
          }}
          needsAttention={wants}
          memoryKey="classification"
          empty={
            <EmptyState
              icon={IconSearchOff}
              title={t('classification.noneShown')}
              actions={<Button onClick={() => onView('all')}>{t('classification.showAll')}</Button>}
            >
              {t('classification.noneShownText', { count: all.rows.length })}
            </EmptyState>
          }
          dock={
            chosen.length > 0 && (
              <BulkBar
                label={t('classification.bulk.label', { count: chosen.length })}
                counted={t('classification.bulk.selected', { count: chosen.length })}
                actions={[
                  {
                    id: 'classify',
                    label: t('classification.classify'),
                    icon: IconShieldCheck,
                    keys: ['C'],
                    onSelect: () => classify(chosen),
                  },
                  {
                    id: 'controls',
                    label: t('classification.bulk.control'),
                    icon: IconListCheck,
                    onSelect: () => openDialog({ kind: 'controls', ids: chosen }),
                  },
                  {
                    id: 'group',
                    label: t('access.bulk.group'),
                    icon: IconUsersGroup,
                    onSelect: () => openDialog({ kind: 'group', ids: chosen }),
                  },
                ]}
                clearLabel={t('classification.bulk.clear')}
                onClear={clear}
              />
            )
          }
        />
      </div>
    </div>
  );
}
