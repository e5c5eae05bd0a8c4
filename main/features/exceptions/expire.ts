import { date } from '../../../shared/format/date.ts';
import type { Ctx } from '../../app/workbench.ts';
import { listOverdue } from './queries.ts';
import { recordStep } from './record.ts';

/** The product's own name in the register, where a date decided and no person did. */
export const BY_ITSELF = 'Assay';

/**
 * Ends every exception in force whose last day lies before today. Does nothing when there is none, so it may be
 * called on opening, on a change of date and before each reading of the register.
 */
export function expireExceptions(ctx: Ctx): void {
  const overdue = listOverdue(ctx.read, ctx.today());
  if (overdue.length === 0) return;
  ctx.decide((change) => {
    for (const exception of overdue)
      recordStep(ctx, change, exception, {
        action: 'expire',
        personId: null,
        actor: BY_ITSELF,
        note: `Ended on ${date(exception.expiresOn ?? '')}.`,
      });
  }, BY_ITSELF);
}
