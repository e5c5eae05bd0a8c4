import { createHash } from 'node:crypto';
import { QUESTION_TOPICS } from '../../../shared/contract/calibration.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { CalibrationSession } from '../../../shared/model/calibration.ts';
import { chooseQuestions } from '../../../shared/rules/calibration-questions.ts';
import type { Ctx } from '../../app/workbench.ts';
import { questions } from '../../catalogue/risk-content.ts';
import { answersOf, hasPerson, listSessions } from './queries.ts';
import { peopleCalibration, requireSession, sessionView, sessionViews } from './view.ts';

/** @throws AssayError NOT_FOUND, CONFLICT when the truth has been told */
function openSession(ctx: Ctx, id: string): CalibrationSession {
  const session = requireSession(ctx.read, id);
  if (session.finishedAt !== null)
    throw new AssayError('CONFLICT', 'This session is finished and its answers are known. Start a new one.');
  return session;
}

export const calibration: Handlers<Ctx>['calibration'] = {
  bank: () =>
    QUESTION_TOPICS.map((topic) => ({
      topic,
      questions: questions().filter((question) => question.topic === topic).length,
    })),
  list: (ctx) => sessionViews(ctx.read),
  people: (ctx) => peopleCalibration(ctx.read),

  start: (ctx, { personId, questions: count, topic }) => {
    if (!hasPerson(ctx.read, personId))
      throw new AssayError(
        'NOT_FOUND',
        'This person is not on the list of people. Add them in the scope first.',
      );
    const sessions = listSessions(ctx.read).filter((session) => session.personId === personId);
    if (sessions.some((session) => session.finishedAt === null))
      throw new AssayError(
        'CONFLICT',
        'This person has a session that is not finished. Go on with that one, or give it up.',
      );
    const bank = questions().filter((question) => topic === null || question.topic === topic);
    const seed = String(ctx.os.newSeed());
    const chance = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
    const session: CalibrationSession = {
      id: ctx.newId(),
      personId,
      startedAt: ctx.os.now().toISOString(),
      finishedAt: null,
      questionIds: chooseQuestions(bank, sessions, count, chance).map(({ id }) => id),
    };
    ctx.change((change) => change.insert('calibrationSession', session));
    return sessionView(ctx.read, session.id);
  },

  answer: (ctx, { sessionId, questionId, low, high }) => {
    const session = openSession(ctx, sessionId);
    if (!session.questionIds.includes(questionId))
      throw new AssayError('NOT_FOUND', 'This session does not ask that question.');
    if (low > high)
      throw new AssayError(
        'INVALID',
        `Not stored: the interval would end (${high}) before it begins (${low}).`,
        [{ path: ['high'], message: 'Must not be below the lower bound' }],
      );
    const known = answersOf(ctx.read, sessionId).find((answer) => answer.questionId === questionId);
    const given = { low, high, at: ctx.os.now().toISOString() };
    ctx.change((change) => {
      if (known) change.update('calibrationAnswer', known.id, given);
      else change.insert('calibrationAnswer', { id: ctx.newId(), sessionId, questionId, ...given });
    });
    return sessionView(ctx.read, sessionId);
  },

  finish: (ctx, { sessionId }) => {
    const session = openSession(ctx, sessionId);
    const open = session.questionIds.length - answersOf(ctx.read, sessionId).length;
    if (open > 0)
      throw new AssayError(
        'CONFLICT',
        `${open} of ${session.questionIds.length} questions have no answer yet. Answer them, then finish.`,
      );
    const finishedAt = ctx.os.now().toISOString();
    ctx.decide((change) => change.update('calibrationSession', sessionId, { finishedAt }));
    return sessionView(ctx.read, sessionId);
  },

  abandon: (ctx, { sessionId }) => {
    openSession(ctx, sessionId);
    ctx.change((change) => {
      for (const answer of answersOf(ctx.read, sessionId)) change.remove('calibrationAnswer', answer.id);
      change.remove('calibrationSession', sessionId);
    });
    return {};
  },
};
