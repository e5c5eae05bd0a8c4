import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Ctx } from '../../app/workbench.ts';
import { recordCustody } from './custody.ts';
import { usersOfContent } from './queries.ts';

/**
 * Erases the bytes of a piece of evidence for good, unless other evidence has the same. It is a decision, not an edit: undo
 * could only bring the file back if it had secretly been kept, and what a client asks to be erased must be gone. Line, hash,
 * links and log stay, so that nobody can say it was never there.
 */
export function withdraw(ctx: Ctx, { id, contentId }: Evidence, reason: string): void {
  ctx.decide((change) => {
    change.update('evidence', id, {
      withdrawn: { at: ctx.os.now().toISOString(), actor: ctx.actor, reason },
    });
    recordCustody(ctx, change, id, 'withdrawn', reason);
  });
  if (usersOfContent(ctx.read, contentId) === 0) ctx.store.contents.erase(contentId);
}
