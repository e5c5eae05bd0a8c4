import { dateTime } from '../../../../shared/format/time.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import type { CustodyEvent } from '../../../../shared/model/evidence.ts';
import { useRead } from '../../../api/api.ts';
import { localTime } from '../../../state/local-time.ts';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useRegister } from '../register.ts';

/** Who did what with the file, newest first. */
export function Custody({ id, sha256 }: { readonly id: string; readonly sha256: string }) {
  const { today } = useRegister();
  const { data = [] } = useRead('evidence', 'custody', { id });
  return (
    <RecordSection title={t('evidence.custody')} count={data.length}>
      <Timeline
        entries={data.toReversed().map((event) => {
          const local = localTime(event.at);
          return {
            id: event.id,
            when: dateTime(local, local.slice(0, 4) !== today.slice(0, 4)),
            text: custodyWords(event, sha256),
            who: event.actor,
            ...(event.action === 'withdrawn' && { tone: 'warn' as const }),
          };
        })}
      />
    </RecordSection>
  );
}

/** The hash of the file stands above; one that is not the same would stand here. */
function custodyWords({ action, note }: CustodyEvent, sha256: string): string {
  const event = t(`evidence.custody.${action}`);
  const said = action === 'described' ? fieldWords(note) : note.replace(`, SHA-256 ${sha256}`, '');
  return said === '' ? event : t('evidence.custody.noted', { event, note: said });
}

/** The fields a change names, in the words of the page. */
const fieldWords = (fields: string): string =>
  fields
    .split(', ')
    .map((field) => {
      const key = field === 'title' ? 'evidence.table.title' : `evidence.${field}`;
      return isMessageKey(key) ? t(key) : field;
    })
    .join(', ');
