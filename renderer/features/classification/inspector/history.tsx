import type { AssetClassification } from '../../../../shared/contract/classification.ts';
import type { Tier } from '../../../../shared/model/basics.ts';
import type { Classification } from '../../../../shared/model/classification.ts';
import { date } from '../../../../shared/format/date.ts';
import { t } from '../../../i18n/t.ts';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { answerChanges } from '../answer-words.ts';
import styles from './inspector.module.css';

/** Every classification of an asset, newest first: what was once said stays to be read. */
export function ClassificationHistory({
  history,
  labels,
}: {
  readonly history: AssetClassification['history'];
  readonly labels: Record<Tier, string>;
}) {
  return (
    <RecordSection title={t('classification.history')} count={history.length}>
      {history.length === 0 ? (
        <p className={styles.quiet}>{t('classification.historyNone')}</p>
      ) : (
        <Timeline
          entries={history.map((record, index) => ({
            id: record.id,
            when: date(record.at),
            who: record.by,
            text: entryWords(record, history[index + 1], labels),
            ...(index === 0 && { tone: 'accent' as const }),
          }))}
        />
      )}
    </RecordSection>
  );
}

/** The tier with the reason for another one, and which answers are not those of the time before. */
function entryWords(
  record: Classification,
  before: Classification | undefined,
  labels: Record<Tier, string>,
): string {
  const tier =
    record.tier === record.proposed
      ? labels[record.tier]
      : t('classification.historyDeparts', {
          tier: labels[record.tier],
          proposed: labels[record.proposed],
          reason: record.reason,
        });
  const changes = before === undefined ? [] : answerChanges(before.answers, record.answers);
  return changes.length === 0 ? tier : `${tier}. ${changes.join('; ')}`;
}
