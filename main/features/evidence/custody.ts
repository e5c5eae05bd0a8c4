import type { CustodyEvent } from '../../../shared/model/evidence.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';

/** Adds a line to the custody log of a piece of evidence. */
export function recordCustody(
  ctx: Ctx,
  change: Change,
  evidenceId: string,
  action: CustodyEvent['action'],
  note = '',
): void {
  change.insert('custodyEvent', {
    id: ctx.newId(),
    evidenceId,
    at: ctx.os.now().toISOString(),
    action,
    actor: ctx.actor,
    note,
  });
}
