import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { Answer } from '../../../shared/model/instrument.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { answerOf, ratingOf, settlementOf } from './queries.ts';
import { assertDimension, assertPerson, assertQuestion } from './subjects.ts';

type Opinions = Pick<Handlers<Ctx>['responsibilities'], 'answer' | 'note' | 'setAside' | 'rate'>;

/** Answers, notes and ratings, each of one assessor. */
export const opinionHandlers: Opinions = {
  answer: (ctx, { personId, questionId, value }) => {
    if (value === 'na' && (answerOf(ctx.read, personId, questionId)?.note ?? '').trim() === '')
      throw new AssayError('INVALID', 'Not stored: say in the note why this question does not apply.', [
        { path: ['note'], message: 'Needed for “not applicable”' },
      ]);
    write(ctx, personId, questionId, { value });
    return {};
  },
  note: (ctx, { personId, questionId, note }) => {
    if (note.trim() === '' && answerOf(ctx.read, personId, questionId)?.value === 'na')
      throw new AssayError(
        'INVALID',
        'Not stored: this question is marked as not applicable, and the note is the reason. Answer it first.',
        [{ path: ['note'], message: 'Needed for “not applicable”' }],
      );
    write(ctx, personId, questionId, { note });
    return {};
  },
  setAside: (ctx, { personId, questionId, reason }) => {
    if (reason.trim() === '')
      throw new AssayError('INVALID', 'Not stored: say why this question does not apply.', [
        { path: ['reason'], message: 'Needed for “not applicable”' },
      ]);
    write(ctx, personId, questionId, { value: 'na', note: reason });
    return {};
  },
  rate: (ctx, { personId, dimensionId, maturity }) => {
    assertPerson(ctx, personId);
    assertDimension(dimensionId);
    const known = ratingOf(ctx.read, personId, dimensionId);
    if ((known?.maturity ?? null) === maturity) return {};
    const at = ctx.os.now().toISOString();
    ctx.change((change) => {
      reopen(ctx, change, dimensionId);
      if (maturity === null) {
        if (known) change.remove('rating', known.id);
      } else if (known) change.update('rating', known.id, { maturity, at });
      else change.insert('rating', { id: ctx.newId(), personId, dimensionId, maturity, at });
    });
    return {};
  },
};

/** Writes the part of an answer that is given; an answer that says nothing any more does not stay. */
function write(
  ctx: Ctx,
  personId: string,
  questionId: string,
  part: Partial<Pick<Answer, 'value' | 'note'>>,
): void {
  assertPerson(ctx, personId);
  assertQuestion(questionId);
  const known = answerOf(ctx.read, personId, questionId);
  const before = { value: known?.value ?? null, note: known?.note ?? '' };
  const next = { ...before, ...part };
  if (next.value === before.value && next.note === before.note) return;
  const at = ctx.os.now().toISOString();
  ctx.change((change) => {
    if (next.value !== before.value) reopen(ctx, change, questionId);
    if (next.value === null && next.note.trim() === '') {
      if (known) change.remove('answer', known.id);
    } else if (known) change.update('answer', known.id, { ...next, at });
    else change.insert('answer', { id: ctx.newId(), personId, questionId, ...next, at });
  });
}

/** What was settled rested on the opinions of then. */
function reopen(ctx: Ctx, change: Change, subjectId: string): void {
  const settlement = settlementOf(ctx.read, subjectId);
  if (settlement) change.remove('settlement', settlement.id);
}
