import { useState } from 'react';
import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { api, useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { historyTime } from '../../../state/local-time.ts';
import { toastError } from '../../../state/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useRegister } from '../register.ts';
import { historyWords } from './history-words.ts';

const PAGE = 50;

/** What happened to the scenario, in words, newest first. */
export function History({ scenario }: { readonly scenario: LinkedScenario }) {
  const { currency } = useRegister().engagement;
  const question = { entity: null, recordId: scenario.id, parts: true, limit: PAGE };
  const newest = useRead('engagement', 'history', { ...question, beforeSequence: null }).data;
  const treatments = useRead('treatments', 'list', {}).data ?? [];
  const [earlier, setEarlier] = useState<readonly HistoryEntry[]>([]);
  if (newest === undefined) return <SkeletonRows label={t('app.loading')} rows={4} rowHeight={32} />;
  const all = [...newest, ...earlier];
  const last = all.at(-1);
  // The first entry of a record is its creation: nothing is before it.
  const complete =
    newest.length < PAGE || last === undefined || (last.before === null && last.entity === 'scenario');
  const more = () =>
    api.engagement
      .history({ ...question, beforeSequence: last?.sequence ?? null })
      .then((older) => setEarlier([...earlier, ...older]), toastError);
  return (
    <>
      <Timeline
        entries={all.map((entry) => ({
          id: String(entry.sequence),
          when: historyTime(entry.at),
          text: historyWords(entry, scenario, treatments, currency),
          who: entry.actor,
        }))}
      />
      {!complete && <Button onClick={() => void more()}>{t('risk.history.earlier')}</Button>}
    </>
  );
}
