import type {
  AskedQuestion,
  CalibrationScore,
  CalibrationSessionView,
  PersonCalibration,
} from '../../../shared/contract/calibration.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { intervalScore, scoreCalibration } from '../../../shared/engine/elicitation/calibration.ts';
import type { CalibrationAnswer, CalibrationSession } from '../../../shared/model/calibration.ts';
import { questions } from '../../catalogue/risk-content.ts';
import type { Reader } from '../../store/reader.ts';
import { answersBySession, answersOf, listSessions } from './queries.ts';

/** Sessions of everybody, newest first. */
export function sessionViews(read: Reader): CalibrationSessionView[] {
  const answers = answersBySession(read);
  return listSessions(read).map((session) => view(session, answers.get(session.id) ?? []));
}

/** One session. @throws AssayError NOT_FOUND */
export function sessionView(read: Reader, id: string): CalibrationSessionView {
  return view(requireSession(read, id), answersOf(read, id));
}

/** @throws AssayError NOT_FOUND */
export function requireSession(read: Reader, id: string): CalibrationSession {
  const session = read.record('calibrationSession', id);
  if (!session)
    throw new AssayError('NOT_FOUND', 'This calibration session no longer exists. Start a new one.');
  return session;
}

/** Everybody with a finished session, with all their answers scored together. */
export function peopleCalibration(read: Reader): PersonCalibration[] {
  const finished = sessionViews(read).filter((session) => session.finishedAt !== null);
  return [...Map.groupBy(finished, (session) => session.personId)].map(([personId, sessions]) => ({
    personId,
    sessions: sessions.length,
    score: score(sessions.flatMap((session) => session.questions)),
  }));
}

/** How much each person's ranges count, by all their finished sessions. */
export const calibrationWeights = (read: Reader): ReadonlyMap<string, number> =>
  new Map(peopleCalibration(read).map(({ personId, score: { weight } }) => [personId, weight]));

function view(session: CalibrationSession, answers: readonly CalibrationAnswer[]): CalibrationSessionView {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  const bank = new Map(questions().map((question) => [question.id, question]));
  const asked = session.questionIds.flatMap((id): AskedQuestion[] => {
    const question = bank.get(id);
    if (question === undefined) return [];
    const given = byQuestion.get(id);
    const { topic, text, unit, answer: value, source } = question;
    const hit = given !== undefined && given.low <= value && value <= given.high;
    // Quantities of any unit and size are compared by the score per unit of the truth.
    const relative =
      given && intervalScore({ low: given.low, high: given.high, truth: value }) / Math.abs(value);
    return [
      {
        id,
        topic,
        text,
        unit,
        answer: given ? { low: given.low, high: given.high } : null,
        truth: session.finishedAt === null ? null : { value, source, hit, intervalScore: relative ?? null },
      },
    ];
  });
  const { id, personId, startedAt, finishedAt } = session;
  return {
    id,
    personId,
    startedAt,
    finishedAt,
    questions: asked,
    score: finishedAt === null ? null : score(asked),
  };
}

function score(asked: readonly AskedQuestion[]): CalibrationScore {
  const { answers: answered, ...figures } = scoreCalibration(
    asked.flatMap(({ answer, truth }) => (answer && truth ? [{ ...answer, truth: truth.value }] : [])),
  );
  return { answered, ...figures };
}
