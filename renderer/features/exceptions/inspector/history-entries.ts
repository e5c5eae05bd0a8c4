import type { HistoryEntry } from '../../../../shared/contract/engagement.ts';
import { dateTime } from '../../../../shared/format/time.ts';
import { type ExceptionEvent, SecurityException } from '../../../../shared/model/exception.ts';
import { controlRef } from '../../../../shared/rules/exceptions-facts.ts';
import { isMessageKey, t } from '../../../i18n/t.ts';
import type { TimelineEntry } from '../../../ui/timeline.tsx';
import { localTime } from '../../../state/local-time.ts';

/** `20 Nov 13:31`, with the year where it is not the present one. */
const when = (at: string, today: string) => {
  const local = localTime(at);
  return dateTime(local, local.slice(0, 4) !== today.slice(0, 4));
};

/** A line of the timeline with the instant it sorts by. */
export interface DatedEntry extends TimelineEntry {
  readonly at: string;
}

const Controls = SecurityException.shape.controls;

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
  today: string,
): DatedEntry[] =>
  events.map(({ id, at, action, note, personId, actor }) => {
    const event = t(`exceptions.event.${action}`);
    return {
      id,
      at,
      when: when(at, today),
      text: note === '' ? event : t('exceptions.event.noted', { event, note }),
      who: nameOf(personId) ?? actor,
      tone: TONES[action],
    };
  });

/** Edits of fields, from the history of the file, oldest first. Moves between states are told by the events. */
export const editEntries = (history: readonly HistoryEntry[], today: string): DatedEntry[] =>
  history.toReversed().flatMap((entry) => {
    const text = editWords(entry);
    if (text === null) return [];
    const { sequence, at, actor } = entry;
    return [{ id: `edit-${sequence}`, at, when: when(at, today), text, who: actor }];
  });

function editWords({ before, after }: HistoryEntry): string | null {
  if (before === null || after === null) return null;
  const tested = testedControls(before['controls'], after['controls']);
  if (tested !== null) return t('exceptions.event.tested', { controls: tested.join(', ') });
  const keys = Object.keys(after).map((field) => `exceptions.field.${field}`);
  const fields = keys.filter(isMessageKey).map((key) => t(key));
  return fields.length === 0 ? null : t('exceptions.event.edited', { fields: fields.join(', ') });
}

/** References of the controls whose tests alone were changed; null when it was another kind of edit. */
function testedControls(before: unknown, after: unknown): string[] | null {
  const [old, now] = [Controls.safeParse(before), Controls.safeParse(after)];
  if (!old.success || !now.success || old.data.length !== now.data.length) return null;
  const same = now.data.every(({ id, title, owner }, index) => {
    const was = old.data[index];
    return was?.id === id && was.title === title && was.owner === owner;
  });
  if (!same) return null;
  return now.data.flatMap((control, index) =>
    JSON.stringify(control) === JSON.stringify(old.data[index]) ? [] : [controlRef(index)],
  );
}

/** Newest first; of one moment, what was written last comes first. */
export const timeline = (entries: readonly DatedEntry[]): DatedEntry[] =>
  entries.toReversed().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
