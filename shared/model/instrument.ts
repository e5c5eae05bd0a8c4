import { z } from 'zod';
import { Day, Id, Instant, line, prose } from './basics.ts';

export const ANSWERS = ['yes', 'partly', 'no', 'na'] as const;
/** What an assessor says to a question; `na` means that it does not apply. */
export const AnswerValue = z.enum(ANSWERS);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** A level of maturity, 0 (absent) to 5 (improving). */
export const MaturityLevel = z.literal([0, 1, 2, 3, 4, 5]);

/** What one assessor says to one question. */
export const Answer = z.strictObject({
  id: Id,
  personId: Id,
  /** `2.4.2/implementation/1`. */
  questionId: z.string().max(100),
  /** Null while there is only a note. */
  value: AnswerValue.nullable(),
  note: prose(4000),
  at: Instant,
});
export type Answer = z.infer<typeof Answer>;

/** The maturity one assessor gives a dimension. */
export const Rating = z.strictObject({
  id: Id,
  personId: Id,
  /** `2.4.2/implementation`. */
  dimensionId: z.string().max(100),
  maturity: MaturityLevel,
  at: Instant,
});
export type Rating = z.infer<typeof Rating>;

/** What assessors who differed agreed on, and why. Exactly one of `answer` and `maturity` is set. */
export const Settlement = z.strictObject({
  id: Id,
  /** A question or a dimension. */
  subjectId: z.string().max(100),
  answer: AnswerValue.nullable(),
  maturity: MaturityLevel.nullable(),
  reason: prose(4000).refine((text) => text.trim() !== '', 'Must not be empty'),
  /** Who wrote it down. */
  personId: Id,
  at: Instant,
});
export type Settlement = z.infer<typeof Settlement>;

/** A dimension that does not apply to this organisation. */
export const NotApplicable = z.strictObject({
  id: Id,
  dimensionId: z.string().max(100),
  reason: prose(4000).refine((text) => text.trim() !== '', 'Must not be empty'),
  personId: Id,
  at: Instant,
});
export type NotApplicable = z.infer<typeof NotApplicable>;

/** A thing looked for and found. */
export const ChecklistTick = z.strictObject({
  id: Id,
  /** `2.4.2/checklist/1`. */
  itemId: z.string().max(100),
  personId: Id,
  at: Instant,
});
export type ChecklistTick = z.infer<typeof ChecklistTick>;

/** A remark on a responsibility, a dimension or a question. */
export const InstrumentComment = z.strictObject({
  id: Id,
  subjectId: z.string().max(100),
  personId: Id,
  text: prose(4000).refine((text) => text.trim() !== '', 'Must not be empty'),
  at: Instant,
});
export type InstrumentComment = z.infer<typeof InstrumentComment>;

/** A question or dimension to take up in the workshop. */
export const WorkshopFlag = z.strictObject({
  id: Id,
  subjectId: z.string().max(100),
  personId: Id,
  at: Instant,
});
export type WorkshopFlag = z.infer<typeof WorkshopFlag>;

/** One figure of a measure, on one day. */
export const Measurement = z.strictObject({
  id: Id,
  measureId: z.string().max(100),
  /** In the unit of the measure. */
  value: z.number({ error: 'Expected a number' }),
  /** The day the figure is true of. */
  takenOn: Day,
  /** Where it comes from. */
  source: line(500),
  /** Who answers for it. */
  owner: line(200),
  /** What the share is of, where the reference leaves that open. */
  denominator: line(200),
  note: prose(4000),
});
export type Measurement = z.infer<typeof Measurement>;

export const MEASURE_DIRECTIONS = ['at least', 'at most', 'track'] as const;

/** How the organisation reads a measure: what it sets itself, beside or instead of the reference. */
export const MeasureSetting = z.strictObject({
  id: Id,
  measureId: z.string().max(100),
  /** The organisation's own target; null: that of the reference, if it prints one. */
  target: z.number({ error: 'Expected a number' }).nullable(),
  direction: z.enum(MEASURE_DIRECTIONS),
  /** The target itself does not pass. */
  strict: z.boolean(),
  /** Who set the target, and when. */
  setBy: line(200),
  setOn: Day.nullable(),
  /** Its own unit or scale; blank: that of the reference. */
  unit: line(100),
  owner: line(200),
  /** Days after which a figure no longer says how things are. */
  staleAfterDays: z.number().int().min(1, 'At least 1 day').max(3650, 'At most 3,650 days'),
});
export type MeasureSetting = z.infer<typeof MeasureSetting>;

/** A link to a framework that an assessor added to those the reference prints. */
export const FrameworkLink = z.strictObject({
  id: Id,
  responsibilityId: z.string().max(100),
  frameworkId: z.string().max(100),
  /** Identifier in the framework, such as `GOVERN 1.1`. */
  itemId: z.string().max(100),
  personId: Id,
  at: Instant,
});
export type FrameworkLink = z.infer<typeof FrameworkLink>;

/** What an earlier engagement said, to be shown beside this one. At most one is kept. */
export const PreviousAssessment = z.strictObject({
  id: Id,
  client: line(200),
  title: line(200),
  /** The day of its last entry. */
  lastOn: Day,
  /** Hash of its last history entry: which state was read. */
  head: z.string().max(100),
  importedAt: Instant,
  /** Agreed answers by question. */
  answers: z.record(z.string(), AnswerValue),
  /** Agreed levels by dimension. */
  ratings: z.record(z.string(), MaturityLevel),
});
export type PreviousAssessment = z.infer<typeof PreviousAssessment>;
