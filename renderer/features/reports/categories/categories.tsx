import { type ReactNode, useEffect } from 'react';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useGoTo, useRoute, useSetSearch } from '../../../state/route.ts';
import { NextBar } from '../../../ui/next-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import styles from './categories.module.css';
import { CoverageGrid } from './coverage-grid.tsx';
import { nextThing, openThings, scoreField } from './open-things.ts';
import { RiskCategoriesPanel } from './risk-categories.tsx';

/** Categories of risk scored 0 to 1, apart from money, and how far controls cover the layers. */
export function CategoriesView({ views }: { readonly views: ReactNode }) {
  const { data } = useRead('posture', 'categories', {});
  const goTo = useGoTo();
  const setSearch = useSetSearch();
  const { search } = useRoute();
  const cell = search['cell'] ?? null;
  const type = search['type'];
  const ready = data !== undefined;
  useEffect(() => {
    if (!ready || type === undefined) return;
    document.getElementById(scoreField(type))?.focus();
    setSearch({ type: undefined });
  }, [ready, type, setSearch]);
  const open = (name: string | null) => setSearch({ cell: name ?? undefined });
  if (!data)
    return (
      <>
        <PageHead title={t('step.reports')} summary={t('categories.summary')} actions={views} />
        <SkeletonRows label={t('app.loading')} rows={12} rowHeight={40} />
      </>
    );
  const missing = openThings(data, open);
  const next = nextThing(missing);
  return (
    <>
      <PageHead title={t('step.reports')} summary={t('categories.summary')} actions={views} />
      <div className={styles.scroller}>
        <RiskCategoriesPanel of={data} />
        <CoverageGrid of={data} opened={cell} onOpen={open} />
      </div>
      <NextBar
        label={t(missing.length === 0 ? 'missing.none' : 'missing.label')}
        missing={missing}
        next={
          next ?? { label: t('dashboard.next.documents'), onSelect: () => goTo('/reports?view=documents') }
        }
      />
    </>
  );
}
