import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import type { ExceptionAction, ExceptionEvent, ExceptionState } from '../../../shared/model/exception.ts';
import { actionsFrom } from '../../../shared/rules/exceptions.ts';
import { problemsOf } from '../../../shared/rules/exceptions-guards.ts';
import { complete, LENA, TODAY } from '../../shared/rules/exceptions-sample.ts';

export { TODAY };

/** An event at noon of a day, so that no time zone moves it to another. */
export const event = (
  action: ExceptionEvent['action'],
  toState: ExceptionState,
  day: string,
  note = '',
): ExceptionEvent => ({
  id: crypto.randomUUID(),
  exceptionId: complete().id,
  at: `${day}T12:00:00.000Z`,
  action,
  fromState: null,
  toState,
  personId: LENA,
  actor: 'Ines Calder',
  note,
});

const STALE = [{ key: 'asset:1/stage', label: 'AST-007 stage', approved: 'Testing', now: 'Production' }];

/** A view as the core would give it, of a complete request unless said otherwise. */
export function sampleView(
  over: Partial<ExceptionView> & { state: ExceptionState; isStale?: boolean },
): ExceptionView {
  const { isStale = false, ...rest } = over;
  const exception = complete(rest);
  const situation = {
    exception,
    today: TODAY,
    materialChanges: isStale ? 1 : 0,
    reapprovalRequested: rest.events?.at(-1)?.action === ('request-reapproval' satisfies ExceptionAction),
  };
  return {
    ...exception,
    id: rest.ref ?? exception.id,
    actions: actionsFrom(exception.state).map((action) => ({
      action,
      problems: problemsOf(action, situation),
    })),
    stale: isStale ? STALE : [],
    factsHash: '',
    daysLeft: 10,
    events: [],
    ...rest,
  };
}
