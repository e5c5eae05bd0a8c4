import { dateTime } from '../../../../shared/format/time.ts';
import type { FindingEvent } from '../../../../shared/model/finding.ts';
import { t } from '../../../i18n/t.ts';
import { localTime } from '../../../state/local-time.ts';
import { RecordSection } from '../../../ui/record-section.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { useRegister } from '../register.ts';

/** Who moved the finding from state to state, newest first. */
export function FindingHistory({ events }: { readonly events: readonly FindingEvent[] }) {
  const { today } = useRegister();
  return (
    <RecordSection title={t('findings.history')} count={events.length}>
      <Timeline
        entries={events.toReversed().map((event) => {
          const local = localTime(event.at);
          return {
            id: event.id,
            when: dateTime(local, local.slice(0, 4) !== today.slice(0, 4)),
            text: eventWords(event),
            who: event.actor,
            ...(event.toState === 'closed' && { tone: 'accent' as const }),
          };
        })}
      />
    </RecordSection>
  );
}

function eventWords({ fromState, toState, note }: FindingEvent): string {
  const event =
    fromState === null
      ? t('findings.event.raised')
      : t('findings.event.moved', {
          from: t(`findings.state.${fromState}`),
          to: t(`findings.state.${toState}`),
        });
  return note === '' ? event : t('findings.event.noted', { event, note });
}
