import type { ReactNode } from 'react';
import { date } from '../../../../shared/format/date.ts';
import { whatNext } from '../../../../shared/rules/what-next.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useEngagement } from '../../../state/engagement.ts';
import { useGoTo } from '../../../state/route.ts';
import { NextBar } from '../../../ui/next-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import styles from './dashboard.module.css';
import { nextWords, Overdue, TopRisks, WhatNext } from './lists.tsx';
import { LossCurve } from './loss-curve.tsx';
import { MaturityTable } from './maturity-table.tsx';
import { Tiles } from './tiles.tsx';

const DOCUMENTS = '/reports?view=documents';

/** Where the client stands: figures, maturity, loss, what is late and what comes next. Every figure opens how it comes about. */
export function DashboardView({ views }: { readonly views: ReactNode }) {
  const { engagement } = useEngagement();
  const { appetite, currency } = engagement;
  const board = useRead('posture', 'dashboard', {}).data;
  const progress = useRead('engagement', 'progress', {}).data;
  const goTo = useGoTo();
  if (!board || !progress)
    return (
      <>
        <PageHead title={t('step.reports')} actions={views} />
        <SkeletonRows label={t('app.loading')} rows={12} rowHeight={40} />
      </>
    );
  const things = whatNext(progress, board.gaps);
  const [first] = things;
  const next = first === undefined ? null : nextWords(first);
  const blank = board.whole.applicable - board.whole.rated;
  const missing = [
    {
      id: 'ratings',
      count: blank,
      label: t('dashboard.missing.ratings', { count: blank }),
      route: '/responsibilities?go=rate',
    },
    {
      id: 'overdue',
      count: board.overdue.total,
      label: t('dashboard.missing.overdue'),
      route: board.overdue.first[0]?.route ?? DOCUMENTS,
    },
    {
      id: 'stale',
      count: board.exceptions.stale,
      label: t('dashboard.missing.stale', { count: board.exceptions.stale }),
      route: '/exceptions',
    },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <PageHead
        title={t('step.reports')}
        summary={t('dashboard.summary', { date: date(board.day) })}
        actions={views}
      />
      <div className={styles.scroller}>
        <Tiles of={board} currency={currency} />
        <div className={styles.middle}>
          <MaturityTable of={board} />
          <LossCurve portfolio={board.loss.portfolio} appetite={appetite} currency={currency} />
        </div>
        <div className={styles.lists}>
          <TopRisks of={board.topRisks} currency={currency} />
          <Overdue of={board.overdue} />
          <WhatNext things={things} />
        </div>
      </div>
      <NextBar
        label={t(missing.length === 0 ? 'missing.none' : 'missing.label')}
        missing={missing.map(({ route, ...item }) => ({ ...item, onSelect: () => goTo(route) }))}
        next={{
          label:
            next === null ? t('dashboard.next.documents') : t('dashboard.next.go', { label: next.label }),
          onSelect: () => goTo(next?.route ?? DOCUMENTS),
        }}
      />
    </>
  );
}
