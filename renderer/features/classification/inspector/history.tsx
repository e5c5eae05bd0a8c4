import type { Tier } from '../../../../shared/model/basics.ts';
import { date } from '../../../../shared/format/date.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import styles from './inspector.module.css';

/** Every classification of an asset, newest first: what was once said stays to be read. */
export function ClassificationHistory({
  assetId,
  labels,
}: {
  readonly assetId: string;
  readonly labels: Record<Tier, string>;
}) {
  const { data } = useRead('classification', 'history', { assetId });
  if (data === undefined) return null;
  return (
    <RecordSection title={t('classification.history')} count={data.length}>
      {data.length === 0 ? (
        <p className={styles.quiet}>{t('classification.historyNone')}</p>
      ) : (
        <Timeline
          entries={data.map((record, index) => ({
            id: record.id,
            when: date(record.at),
            who: record.by,
            text:
              record.tier === record.proposed
                ? labels[record.tier]
                : t('classification.historyDeparts', {
                    tier: labels[record.tier],
                    proposed: labels[record.proposed],
                    reason: record.reason,
                  }),
            ...(index === 0 && { tone: 'accent' as const }),
          }))}
        />
      )}
    </RecordSection>
  );
}
