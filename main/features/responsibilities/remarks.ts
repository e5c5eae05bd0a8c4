import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { flagOf, tickOf } from './queries.ts';
import { assertPerson, assertSubject } from './subjects.ts';

type Remarks = Pick<Handlers<Ctx>['responsibilities'], 'tick' | 'comment' | 'removeComment' | 'flag'>;

/** What carries no score: things looked for, remarks, and what to take up in the workshop. */
export const remarkHandlers: Remarks = {
  tick: (ctx, { itemId, done, personId }) => {
    assertPerson(ctx, personId);
    if (!instrumentContent().checklist.has(itemId))
      throw new AssayError('NOT_FOUND', `Nothing was stored. The reference has no checklist item ${itemId}.`);
    const known = tickOf(ctx.read, itemId);
    if (done === (known !== undefined)) return {};
    ctx.change((change) => {
      if (known) change.remove('checklistTick', known.id);
      else
        change.insert('checklistTick', { id: ctx.newId(), itemId, personId, at: ctx.os.now().toISOString() });
    });
    return {};
  },
  comment: (ctx, { subjectId, text, personId }) => {
    assertPerson(ctx, personId);
    assertSubject(subjectId);
    const at = ctx.os.now().toISOString();
    ctx.change((change) =>
      change.insert('instrumentComment', { id: ctx.newId(), subjectId, personId, text, at }),
    );
    return {};
  },
  removeComment: (ctx, { id }) => {
    ctx.change((change) => change.remove('instrumentComment', id));
    return {};
  },
  flag: (ctx, { subjectId, on, personId }) => {
    assertPerson(ctx, personId);
    assertSubject(subjectId);
    const known = flagOf(ctx.read, subjectId);
    if (on === (known !== undefined)) return {};
    ctx.change((change) => {
      if (known) change.remove('workshopFlag', known.id);
      else
        change.insert('workshopFlag', {
          id: ctx.newId(),
          subjectId,
          personId,
          at: ctx.os.now().toISOString(),
        });
    });
    return {};
  },
};
