import type { ExceptionAction, ExceptionEvent, SecurityException } from '../../../shared/model/exception.ts';
import { stateAfter } from '../../../shared/rules/exceptions.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';

/** Moves an exception by one step of the workflow and writes down who did it. */
export function recordStep(
  ctx: Ctx,
  change: Change,
  exception: Pick<SecurityException, 'id' | 'state'>,
  step: {
    action: ExceptionAction;
    personId: string | null;
    actor: string;
    note: string;
    approval?: SecurityException['approval'];
  },
): void {
  const { approval, ...said } = step;
  const toState = stateAfter(step.action, exception.state);
  change.update('exception', exception.id, {
    state: toState,
    ...(approval === undefined ? {} : { approval }),
  });
  recordEvent(ctx, change, { ...said, exceptionId: exception.id, fromState: exception.state, toState });
}

/** Adds a line to what is known of an exception's life. */
export function recordEvent(ctx: Ctx, change: Change, event: Omit<ExceptionEvent, 'id' | 'at'>): void {
  change.insert('exceptionEvent', { ...event, id: ctx.newId(), at: ctx.os.now().toISOString() });
}
