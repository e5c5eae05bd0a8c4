import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { InstrumentState } from '../../../shared/contract/responsibilities.ts';
import type { AnswerValue, PreviousAssessment } from '../../../shared/model/instrument.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import type { Maturity } from '../../../shared/rules/maturity.ts';
import type { Ctx } from '../../app/workbench.ts';
import { instrumentContent } from '../../catalogue/instrument-content.ts';
import { withFile } from '../../store/look-into.ts';
import type { Reader } from '../../store/reader.ts';
import { lastEntry, previousAssessment, readInstrument, titleOf } from './queries.ts';

type Previous = Pick<Handlers<Ctx>['responsibilities'], 'importPrevious' | 'forgetPrevious'>;

/** What an earlier engagement said, beside this one. */
export const previousHandlers: Previous = {
  importPrevious: (ctx, { path }) => {
    if (path === ctx.store.path)
      throw new AssayError(
        'CONFLICT',
        'This is the engagement that is open. Choose the file of an earlier one.',
      );
    const found = withFile(path, (read) => readPrevious(ctx, read, path));
    const record: PreviousAssessment = {
      id: ctx.newId(),
      ...found,
      importedAt: ctx.os.now().toISOString(),
    };
    const known = previousAssessment(ctx.read);
    ctx.change((change) => {
      if (known) change.remove('previousAssessment', known.id);
      change.insert('previousAssessment', record);
    });
    return record;
  },
  forgetPrevious: (ctx) => {
    const known = previousAssessment(ctx.read);
    if (known) ctx.change((change) => change.remove('previousAssessment', known.id));
    return {};
  },
};

/** Agreed answers and levels of a file; where its assessors differed there is nothing to compare with. */
function readPrevious(ctx: Ctx, read: Reader, path: string): Omit<PreviousAssessment, 'id' | 'importedAt'> {
  const engagement = titleOf(read);
  const last = lastEntry(read);
  if (!engagement || !last)
    throw new AssayError('DAMAGED', `${path} holds no engagement. Choose a backup of it.`);
  const day = ctx.dayOf(last.at);
  const state: InstrumentState = { today: day, evidence: [], ...readInstrument(read) };
  const answers: Record<string, AnswerValue> = {};
  const ratings: Record<string, Maturity> = {};
  for (const { id, standing, questions } of assess(instrumentContent().responsibilities, state).flatMap(
    (unit) => unit.dimensions,
  )) {
    if (standing.state === 'rated') ratings[id] = standing.maturity;
    for (const question of questions)
      if (question.standing.state === 'agreed' || question.standing.state === 'settled')
        answers[question.id] = question.standing.value;
  }
  if (Object.keys(answers).length + Object.keys(ratings).length === 0)
    throw new AssayError(
      'INVALID',
      `Nothing was taken over: ${path} holds no agreed answer or rating to compare with.`,
    );
  return { ...engagement, lastOn: day, head: last.hash, answers, ratings };
}
