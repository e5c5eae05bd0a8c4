import { useState } from 'react';
import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { useRead } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useRegister } from '../register.ts';
import { editEntries, eventEntries, timeline } from './history-entries.ts';
import { RecordSection } from '../../../ui/record-section.tsx';

/** So many lines stand without asking. */
const SHORT = 7;

/** Who did what when, newest first; "Show all" adds the edits of its fields. */
export function History({ view }: { readonly view: ExceptionView }) {
  const { nameOf, today } = useRegister();
  const [all, setAll] = useState(false);
  const edits = useRead('engagement', 'history', {
    entity: 'exception',
    recordId: view.id,
    beforeSequence: null,
    limit: 500,
  });
  const events = eventEntries(view.events, nameOf, today);
  const edited = editEntries(edits.data ?? [], today);
  const shown = all ? timeline([...events, ...edited]) : timeline(events).slice(0, SHORT);
  const total = events.length + edited.length;
  return (
    <RecordSection
      title={t('exceptions.history')}
      count={total}
      actions={
        total > Math.min(SHORT, events.length) && (
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'exceptions.history.less' : 'exceptions.history.all')}
          </LinkButton>
        )
      }
    >
      <Timeline entries={shown} />
    </RecordSection>
  );
}
