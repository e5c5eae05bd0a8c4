import { z } from 'zod';
import { QUESTION_TOPICS } from '../../shared/contract/calibration.ts';

/** A quantity with its true value and where it can be checked. */
export const Question = z.strictObject({
  id: z.string(),
  topic: z.enum(QUESTION_TOPICS),
  text: z.string(),
  unit: z.string(),
  answer: z.number(),
  source: z.string(),
});
export type Question = z.infer<typeof Question>;

/** `assets/calibration/questions.json`: the bank of the calibration trainer. */
export const QuestionsFile = z.strictObject({
  schemaVersion: z.literal(1),
  note: z.string(),
  questions: z.array(Question),
});
