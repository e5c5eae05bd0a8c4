import { useState } from 'react';
import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { historyTime } from '../../../state/local-time.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { historyWords } from './history-words.ts';

export interface HistoryTabProps {
  readonly recordId: string;
  /** The newest entries; undefined until they were read. */
  readonly entries: readonly HistoryEntry[] | undefined;
  readonly pageSize: number;
}

/** What happened to the asset, in words, newest first. */
export function HistoryTab({ recordId, entries, pageSize }: HistoryTabProps) {
  const [earlier, setEarlier] = useState<readonly HistoryEntry[]>([]);
  if (entries === undefined) return <SkeletonRows label={t('app.loading')} rows={4} rowHeight={32} />;
  const all = [...entries, ...earlier];
  const last = all.at(-1);
  // The first entry of a record is its creation: nothing is before it.
  const complete = entries.length < pageSize || last === undefined || last.before === null;
  const more = () =>
    api.engagement
      .history({ entity: 'asset', recordId, beforeSequence: last?.sequence ?? null, limit: pageSize })
      .then((older) => setEarlier([...earlier, ...older]), toastError);
  return (
    <>
      <Timeline
        entries={all.map((entry) => ({
          id: String(entry.sequence),
          when: historyTime(entry.at),
          text: historyWords(entry),
          who: entry.actor,
        }))}
      />
      {!complete && <Button onClick={() => void more()}>{t('inventory.history.earlier')}</Button>}
    </>
  );
}
