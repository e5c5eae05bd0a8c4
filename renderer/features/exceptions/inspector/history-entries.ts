import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import type { ExceptionEvent } from '../../../../shared/model/exception.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import type { TimelineEntry } from '../../../ui/timeline.tsx';
import { localTime } from '../today.ts';

/** A line of the timeline with the instant it sorts by. */
export interface DatedEntry extends TimelineEntry {
  readonly at: string;
}

const TONES: Partial<Record<ExceptionEvent['action'], 'accent' | 'warn'>> = {
  approve: 'accent',
  reapprove: 'accent',
  return: 'warn',
  reject: 'warn',
  'request-reapproval': 'warn',
  expire: 'warn',
  revoke: 'warn',
};

/** The steps of the workflow, by the person who took them. */
export const eventEntries = (
  events: readonly ExceptionEvent[],
  nameOf: (id: string | null) => string | null,
): DatedEntry[] =>
  events.map(({ id, at, action, note, personId, actor }) => {
    const event = t(`exceptions.event.${action}`);
    return {
      id,
      at,
      when: dateTime(localTime(at)),
      text: note === '' ? event : t('exceptions.event.noted', { event, note }),
      who: nameOf(personId) ?? actor,
      tone: TONES[action],
    };
  });

/** Edits of fields, from the history of the file, oldest first. Moves between states are told by the events. */
export const editEntries = (history: readonly HistoryEntry[]): DatedEntry[] =>
  history.toReversed().flatMap((entry) => {
    const fields = Object.keys(entry.after ?? {}).map((field) => `exceptions.field.${field}`);
    const words = fields.filter(isMessageKey).map((key) => t(key));
    if (entry.before === null || words.length === 0) return [];
    return [
      {
        id: `edit-${entry.sequence}`,
        at: entry.at,
        when: dateTime(localTime(entry.at)),
        text: t('exceptions.event.edited', { fields: words.join(', ') }),
        who: entry.actor,
      },
    ];
  });

/** Newest first; of one moment, what was written last comes first. */
export const timeline = (entries: readonly DatedEntry[]): DatedEntry[] =>
  entries.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
