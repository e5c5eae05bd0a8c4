import { z } from 'zod';

export const SUBJECT_KINDS = [
  'answer',
  'dimension',
  'measure',
  'responsibility',
  'asset',
  'scenario',
  'exception',
  'finding',
  'gate',
] as const;
/** What evidence can show something about, and what a finding can be about. */
export const SubjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof SubjectKind>;

/**
 * One such thing. The id is that of the record; for what the reference holds it is the reference's own: `2.4.2` for a
 * responsibility, `2.4.2/implementation` for a dimension, `2.4.2/implementation/1` for a question, `2.4.2-m1` for a measure.
 * A check before deployment is named by its asset and its own name: `<id of the asset>/dataPrivacy`.
 */
export const Subject = z.strictObject({ subjectKind: SubjectKind, subjectId: z.string().min(1).max(100) });
export type Subject = z.infer<typeof Subject>;
