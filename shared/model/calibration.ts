import { z } from 'zod';
import { Id, Instant } from './basics.ts';

/** One round of the calibration trainer: a person gives 90 % intervals for quantities whose true values are known. */
export const CalibrationSession = z.strictObject({
  id: Id,
  personId: Id,
  startedAt: Instant,
  /** Null while questions are open. Only a finished session is scored and counts for a weight. */
  finishedAt: Instant.nullable(),
  /** Questions of the bundled bank, in the order they are asked. */
  questionIds: z.array(z.string()).min(1).max(50),
});
export type CalibrationSession = z.infer<typeof CalibrationSession>;

/** The interval a person is 90 % sure of. Bounds in the unit of the question. */
export const CalibrationAnswer = z.strictObject({
  id: Id,
  sessionId: Id,
  questionId: z.string(),
  low: z.number({ error: 'Expected a number' }),
  high: z.number({ error: 'Expected a number' }),
  at: Instant,
});
export type CalibrationAnswer = z.infer<typeof CalibrationAnswer>;
