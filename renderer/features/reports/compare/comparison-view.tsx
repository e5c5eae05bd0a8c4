import type { CompareWith, Comparison } from '../../../../shared/contract/comparison.ts';
import { date } from '../../../../shared/format/date.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Message } from '../../../ui/message.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { ComparedCategories } from './compared-categories.tsx';
import { ComparedCoverageGrid } from './compared-coverage.tsx';
import { ComparedFigures } from './compared-figures.tsx';
import { ComparedGaps } from './compared-gaps.tsx';
import { ComparedMaturityTable } from './compared-maturity.tsx';
import styles from './comparison.module.css';

export interface ComparisonViewProps {
  readonly target: CompareWith;
  readonly onStop: () => void;
}

/** Where the client stood beside where the client stands. Nothing can be edited here, and nothing is stored. */
export function ComparisonView({ target, onStop }: ComparisonViewProps) {
  const { data, error } = useRead('posture', 'compare', target);
  if (error)
    return (
      <div className={styles.notice}>
        <Message
          tone="danger"
          live
          title={t('compare.failed')}
          action={<LinkButton onClick={onStop}>{t('compare.back')}</LinkButton>}
        >
          {error.message} {t('compare.kept')}
        </Message>
      </div>
    );
  if (!data) return <SkeletonRows label={t('compare.reading')} rows={12} rowHeight={32} />;
  return (
    <section aria-label={t('compare.title')}>
      <Sides of={data} onStop={onStop} />
      <div className={styles.panels}>
        <ComparedFigures of={data} />
        <ComparedMaturityTable of={data} />
        <ComparedCategories of={data} />
        <ComparedCoverageGrid of={data} />
        <ComparedGaps of={data} />
      </div>
    </section>
  );
}

function Sides({ of: { earlier, now, same }, onStop }: { of: Comparison; onStop: () => void }) {
  const entry = { date: date(earlier.day), entry: earlier.sequence, head: earlier.head.slice(0, 12) };
  const moneys = { earlier: earlier.currency, now: now.currency };
  return (
    <header className={styles.sides}>
      <p>
        <b>
          {same
            ? t('compare.sameEngagement')
            : t('compare.otherEngagement', { client: earlier.client, title: earlier.title })}
        </b>{' '}
        {t('compare.entry', entry)}
        {!same && earlier.client !== now.client && (
          <span className={styles.warn}> {t('compare.otherClient', { client: now.client })}</span>
        )}
        {earlier.currency !== now.currency && (
          <span className={styles.warn}> {t('compare.currencies', moneys)}</span>
        )}
      </p>
      <Button onClick={onStop}>{t('compare.stop')}</Button>
    </header>
  );
}
