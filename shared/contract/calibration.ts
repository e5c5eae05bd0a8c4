import { z } from 'zod';
import { Id, Instant } from '../model/basics.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

export const QUESTION_TOPICS = ['general', 'security', 'ai'] as const;
const Topic = z.enum(QUESTION_TOPICS);

/** A question of a session. The truth is told when the session is finished, never before. */
export const AskedQuestion = z.strictObject({
  id: z.string(),
  topic: Topic,
  text: z.string(),
  unit: z.string(),
  answer: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  truth: z
    .strictObject({
      value: z.number(),
      source: z.string(),
      hit: z.boolean(),
      /** Interval score over the size of the truth: smaller is better, and only honest intervals make it small. */
      intervalScore: z.number().nullable(),
    })
    .nullable(),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** How well 90 % intervals did: 9 of 10 should hold the truth. */
export const CalibrationScore = z.strictObject({
  answered: z.number().int(),
  hits: z.number().int(),
  /** Share of the intervals that held the truth. */
  hitRate: z.number(),
  /** Probability that a perfectly calibrated person would do as badly or worse (Cooke). */
  calibration: z.number(),
  verdict: z.enum(['calibrated', 'overconfident', 'underconfident', 'too few answers']),
  /** What their range counts for when ranges are combined by calibration. */
  weight: z.number(),
});
export type CalibrationScore = z.infer<typeof CalibrationScore>;

export const CalibrationSessionView = z.strictObject({
  id: Id,
  personId: Id,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  questions: z.array(AskedQuestion),
  /** Null until the session is finished. */
  score: CalibrationScore.nullable(),
});
export type CalibrationSessionView = z.infer<typeof CalibrationSessionView>;

/** What all finished sessions of a person say together. */
export const PersonCalibration = z.strictObject({
  personId: Id,
  sessions: z.number().int(),
  score: CalibrationScore,
});
export type PersonCalibration = z.infer<typeof PersonCalibration>;

export const calibration = {
  /** How many questions the bank has, by topic. */
  bank: query(Nothing, z.array(z.strictObject({ topic: Topic, questions: z.number().int() }))),
  /** Sessions of everybody, newest first. */
  list: query(Nothing, z.array(CalibrationSessionView)),
  /** Everybody with a finished session. */
  people: query(Nothing, z.array(PersonCalibration)),
  /** Asks questions the person has not seen yet; when all are seen, those seen longest ago. One session is open at a time. */
  start: command(
    z.strictObject({
      personId: Id,
      questions: z.number().int().min(5, 'At least 5 questions').max(50, 'At most 50 questions').default(10),
      topic: Topic.nullable().default(null),
    }),
    CalibrationSessionView,
  ),
  /** Gives or changes the interval the person is 90 % sure of. */
  answer: command(
    z.strictObject({ sessionId: Id, questionId: z.string(), low: z.number(), high: z.number() }),
    CalibrationSessionView,
  ),
  /** Ends the session and shows the truth. Recorded as final: answers cannot be taken back once the truth is known. */
  finish: command(z.strictObject({ sessionId: Id }), CalibrationSessionView),
  /** Gives up a session that is not finished. Finished ones stay. */
  abandon: command(z.strictObject({ sessionId: Id }), Nothing),
};
