import type { ReactNode } from 'react';
import { date } from '../../../../shared/format/date.ts';
import { whatNext } from '../../../../shared/rules/what-next.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { useEngagement } from '../../../state/engagement.ts';
import { useGoTo, useRoute, useSetSearch } from '../../../state/route.ts';
import { NextBar } from '../../../ui/next-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { CompareMenu } from '../compare/compare-menu.tsx';
import { ComparisonView } from '../compare/comparison-view.tsx';
import { compareTarget, targetText } from '../compare/target.ts';
import { CategoryOverview } from './category-overview.tsx';
import styles from './dashboard.module.css';
import { Frameworks } from './frameworks.tsx';
import { nextWords, Overdue, TopRisks, WhatNext } from './lists.tsx';
import { LossCurve } from './loss-curve.tsx';
import { MaturityPanel } from './maturity/maturity-panel.tsx';
import { missingWords } from './missing-words.ts';
import { StepProgressPanel } from './step-progress.tsx';
import { Tiles } from './tiles.tsx';

const DOCUMENTS = '/reports?view=documents';

/** Where the client stands: figures, maturity, loss, what is late and what comes next. Every figure opens how it comes about. */
export function DashboardView({ views }: { readonly views: ReactNode }) {
  const { engagement } = useEngagement();
  const { appetite, currency } = engagement;
  const board = useRead('posture', 'dashboard', {}).data;
  const progress = useRead('engagement', 'progress', {}).data;
  const goTo = useGoTo();
  const setSearch = useSetSearch();
  const compared = compareTarget(useRoute().search['compare']);
  if (!board || !progress)
    return (
      <>
        <PageHead title={t('step.reports')} actions={views} />
        <SkeletonRows label={t('app.loading')} rows={12} rowHeight={40} />
      </>
    );
  const things = whatNext(progress, board.gaps, (id) =>
    board.responsibilities.some((one) => one.id === id && one.figure.rated > 0),
  );
  const [first] = things;
  const next = first === undefined ? null : nextWords(first);
  const missing = missingWords(board);
  return (
    <>
      <PageHead
        title={t('step.reports')}
        summary={t('dashboard.summary', { date: date(board.day) })}
        actions={
          <>
            <CompareMenu onChoose={(target) => setSearch({ compare: targetText(target) })} />
            {views}
          </>
        }
      />
      <div className={styles.scroller}>
        {compared ? (
          <ComparisonView target={compared} onStop={() => setSearch({ compare: undefined })} />
        ) : (
          <>
            <Tiles of={board} currency={currency} />
            <div className={styles.middle}>
              <MaturityPanel of={board} />
              <LossCurve loss={board.loss} appetite={appetite} currency={currency} />
            </div>
            <div className={styles.lists}>
              <TopRisks of={board.topRisks} currency={currency} />
              <Overdue of={board.overdue} />
              <WhatNext things={things} />
            </div>
            <div className={styles.lists}>
              <StepProgressPanel steps={progress} day={board.day} />
              <Frameworks rated={board.rated} />
              <CategoryOverview />
            </div>
          </>
        )}
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
