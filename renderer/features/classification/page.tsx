import { IconShieldCheck, IconShieldCog } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { useGoTo, useRoute, useSetSearch } from '../../state/route.ts';
import { errorText } from '../../state/toast.ts';
import { Button } from '../../ui/button.tsx';
import type { GridCell } from '../../ui/data-grid/types.ts';
import { EmptyPage } from '../../ui/empty-state.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { SplitLayout } from '../../ui/split-layout.tsx';
import { AssetGrid } from './asset-grid.tsx';
import { Dialogs } from './dialogs.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { NextThings } from './next-things.tsx';
import { openDialog } from './requests.ts';
import { useClassificationCommands } from './use-classification-commands.ts';
import { type Classifications, useClassifications } from './use-classifications.ts';
import { ViewTabs } from './view-tabs.tsx';
import { isView, rowsOf, type ViewName } from './views.ts';

/** Step 3: how sensitive each asset is, how it has to be handled, and whether it may be deployed. */
export function ClassificationPage() {
  const all = useClassifications();
  const { search } = useRoute();
  const setSearch = useSetSearch();
  const goTo = useGoTo();
  const view = isView(search['view']) ? search['view'] : 'all';
  const rows = useMemo(() => rowsOf(all.rows, view), [all.rows, view]);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [column, setColumn] = useState('name');
  const centre = useRef<HTMLDivElement>(null);
  const row = all.byId.get(search['id'] ?? '');
  const select = (id: string | undefined) => setSearch({ id });
  const chosen = rows.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const show = (next: ViewName) => setSearch({ view: next === 'all' ? undefined : next });
  const classify = () => {
    const ids = chosen.length > 0 ? chosen : row ? [row.id] : rows.slice(0, 1).map(({ id }) => id);
    if (ids.length > 0) openDialog({ kind: 'classify', ids });
  };
  useClassificationCommands({ rows, id: row?.id, select, classify });

  if (all.error) return <Message tone="danger" title={errorText(all.error)} live />;
  const empty = all.ready && all.rows.length === 0;
  const current: GridCell | null = row ? { rowId: row.id, columnId: column } : null;
  return (
    <>
      <PageHead
        title={t('step.classification')}
        summary={summary(all)}
        actions={
          <>
            <Button icon={IconShieldCog} onClick={() => openDialog({ kind: 'rules' })}>
              {t('classification.rules')}
            </Button>
            {!empty && (
              <Button icon={IconShieldCheck} keys={['C']} aria-keyshortcuts="C" onClick={classify}>
                {t('classification.classify')}
              </Button>
            )}
          </>
        }
      />
      {all.ready && !empty && <ViewTabs all={all} view={view} onView={show} />}
      <SplitLayout
        width="wide"
        open={row !== undefined}
        onClose={() => {
          select(undefined);
          centre.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
        }}
        inspectorLabel={row ? `${row.ref} ${row.name}` : t('classification.inspector.none')}
        inspector={row && <Inspector key={row.id} row={row} all={all} onClose={() => select(undefined)} />}
      >
        {!all.ready ? (
          <SkeletonRows label={t('classification.loading')} />
        ) : empty ? (
          <EmptyPage
            icon={IconShieldCheck}
            title={t('classification.empty')}
            actions={<Button onClick={() => goTo('/inventory')}>{t('classification.toInventory')}</Button>}
          >
            {t('classification.emptyText')}
          </EmptyPage>
        ) : (
          <AssetGrid
            ref={centre}
            all={all}
            view={view}
            rows={rows}
            selected={selected}
            onSelectedChange={setSelected}
            current={current}
            onCurrentChange={(cell) => {
              setColumn(cell.columnId);
              select(cell.rowId);
            }}
            onView={show}
          />
        )}
      </SplitLayout>
      <NextThings all={all} onSelect={select} />
      <Dialogs all={all} />
    </>
  );
}

function summary({ rows }: Classifications): string {
  const of = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length;
  const below = of((row) => row.standing === 'below sources');
  const broken = of((row) => row.violations > 0);
  const lacking = of((row) => row.missing.length > 0);
  return [
    t('classification.summary.assets', { count: rows.length }),
    t('classification.summary.classified', { count: of((row) => row.standing === 'classified') }),
    below > 0 ? t('classification.summary.below', { count: below }) : '',
    broken > 0 ? t('classification.summary.access', { count: broken }) : '',
    lacking > 0 ? t('classification.summary.controls', { count: lacking }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
