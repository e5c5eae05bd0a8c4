import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { answersTo, notApplicableOf, ratingsOf, settlementOf } from './queries.ts';
import { assertDimension, assertPerson, assertQuestion } from './subjects.ts';

type Settling = Pick<Handlers<Ctx>['responsibilities'], 'settle' | 'reopen' | 'setApplicable'>;

const invalid = (message: string, field: string) =>
  new AssayError('INVALID', `Not stored: ${message}`, [{ path: [field], message }]);

/** What several assessors agree on, and what they leave out. */
export const settlingHandlers: Settling = {
  settle: (ctx, { subjectId, answer, maturity, reason, personId }) => {
    assertPerson(ctx, personId);
    const isQuestion = instrumentContent().questions.has(subjectId);
    if (isQuestion) {
      assertQuestion(subjectId);
      if (answer === null || maturity !== null)
        throw invalid('a question is settled with yes, partly, no or not applicable.', 'answer');
    } else {
      assertDimension(subjectId);
      if (maturity === null || answer !== null)
        throw invalid('a dimension is settled with a level of 0 to 5.', 'maturity');
    }
    const opinions = isQuestion
      ? answersTo(ctx.read, subjectId).flatMap(({ value }) => value ?? [])
      : ratingsOf(ctx.read, subjectId).map((rating) => rating.maturity);
    if (new Set<unknown>(opinions).size < 2)
      throw new AssayError(
        'CONFLICT',
        'Nothing to settle: the assessors do not differ here. Change an opinion instead.',
      );
    const fields = { subjectId, answer, maturity, reason, personId, at: ctx.os.now().toISOString() };
    const known = settlementOf(ctx.read, subjectId);
    ctx.change((change) => {
      if (known) change.update('settlement', known.id, fields);
      else change.insert('settlement', { id: ctx.newId(), ...fields });
    });
    return {};
  },
  reopen: (ctx, { subjectId }) => {
    const known = settlementOf(ctx.read, subjectId);
    if (known) ctx.change((change) => change.remove('settlement', known.id));
    return {};
  },
  setApplicable: (ctx, { dimensionIds, reason, personId }) => {
    assertPerson(ctx, personId);
    for (const id of dimensionIds) assertDimension(id);
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      for (const dimensionId of new Set(dimensionIds)) {
        const known = notApplicableOf(ctx.read, dimensionId);
        if (reason === null) {
          if (known) change.remove('notApplicable', known.id);
        } else if (known) change.update('notApplicable', known.id, { reason, personId, at });
        else change.insert('notApplicable', { id: ctx.newId(), dimensionId, reason, personId, at });
      }
    });
    return {};
  },
};
