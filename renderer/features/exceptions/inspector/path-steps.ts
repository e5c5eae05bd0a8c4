import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import { date, dayMonth } from '../../../../shared/format/date.ts';
import type { ExceptionState } from '../../../../shared/model/exception.ts';
import { t } from '../../../i18n/t.ts';
import type { StepperProps } from '../../../ui/stepper.tsx';
import { endedOn } from '../run.ts';
import { localDay } from '../../../state/local-time.ts';

type Step = StepperProps['steps'][number];

/** The states every exception passes, before it ends. */
const PATH = ['draft', 'submitted', 'approved', 'active'] as const;

/** How far along the path a state lies; the ended ones lie as far as their events say. */
const PLACE: Partial<Record<ExceptionState, number>> = {
  draft: 0,
  returned: 0,
  submitted: 1,
  approved: 2,
  active: 3,
};

/** The path of an exception with the day of each step: what lies behind, where it is, what lies ahead. */
export function pathSteps(view: ExceptionView, today: string): Step[] {
  const day = (iso: string) => (iso.slice(0, 4) === today.slice(0, 4) ? dayMonth(iso) : date(iso));
  const place = PLACE[view.state];
  const reached = new Map<ExceptionState, string>();
  for (const event of view.events) reached.set(event.toState, localDay(event.at));
  const begun = view.events[0];
  if (begun) reached.set('draft', localDay(begun.at));

  const passed = PATH.filter((state, index) => (place === undefined ? reached.has(state) : index <= place));
  const ahead = place === undefined ? [] : PATH.slice(passed.length);
  const steps: Step[] = [
    ...passed.map((state, index) => {
      const now = index === place;
      const shown = now ? view.state : state;
      const on = reached.get(shown);
      return {
        id: state,
        label: t(`exceptions.state.${shown}`),
        note: on && day(on),
        state: now ? ('now' as const) : ('done' as const),
      };
    }),
    ...ahead.map((state) => ({
      id: state,
      label: t(`exceptions.state.${state}`),
      // An approved exception says when it begins.
      note: state === 'active' && view.startsOn !== null ? day(view.startsOn) : undefined,
      state: 'open' as const,
    })),
  ];
  const end = place === undefined ? endedOn(view) : view.expiresOn;
  return [
    ...steps,
    {
      id: 'end',
      label: place === undefined ? t(`exceptions.state.${view.state}`) : t('exceptions.path.ends'),
      note: end === null ? t('exceptions.path.noEnd') : day(end),
      state: place === undefined ? 'done' : 'open',
    },
  ];
}
