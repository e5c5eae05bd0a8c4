import { z } from 'zod';
import { Day, Id } from '../model/basics.ts';
import {
  Answer,
  AnswerValue,
  ChecklistTick,
  FrameworkLink,
  InstrumentComment,
  MaturityLevel,
  Measurement,
  MeasureSetting,
  MEASURE_DIRECTIONS,
  NotApplicable,
  PreviousAssessment,
  Rating,
  Settlement,
  WorkshopFlag,
} from '../model/instrument.ts';
import { DIMENSIONS } from '../rules/instrument.ts';
import { MEASURE_VERDICTS } from '../rules/measure-verdict.ts';
import { HistoryEntry } from './engagement.ts';
import { Figure } from './figure.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

const Question = z.strictObject({ id: z.string(), text: z.string() });

/** What levels 1, 3 and 5 look like in one dimension, so that two assessors score alike. */
const LevelAnchors = z.strictObject({
  adHoc: z.string(),
  defined: z.string(),
  improving: z.string(),
  /** What to ask for when level 3 is claimed. */
  shownBy: z.string(),
});

const MeasureContent = z.strictObject({
  id: z.string(),
  metric: z.string(),
  unit: z.string(),
  direction: z.enum(MEASURE_DIRECTIONS),
  period: z.string().nullable(),
  note: z.string(),
  strict: z.boolean(),
  printedTarget: z.number().nullable(),
  suggestedTarget: z.number().nullable(),
  denominators: z.array(z.string()),
  secondReadingOf: z.string().nullable(),
  needsScale: z.boolean(),
});

/** A responsibility as it is assessed: what is asked, measured and looked for. */
export const ResponsibilityContent = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  groupId: z.string(),
  group: z.string(),
  areaId: z.string(),
  area: z.string(),
  dimensions: z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.enum(DIMENSIONS),
      questions: z.array(Question),
      /** What its levels look like; null where the reference asks nothing. */
      anchors: LevelAnchors.nullable(),
    }),
  ),
  checklist: z.array(Question),
  measures: z.array(MeasureContent),
  guardrails: z.array(z.strictObject({ framework: z.string(), reference: z.string().nullable() })),
  /** Where the reference leaves something open or contradicts itself. */
  ambiguities: z.array(z.string()),
});
export type ResponsibilityContent = z.infer<typeof ResponsibilityContent>;

/** A piece of evidence and what it shows. */
export const EvidenceMark = z.strictObject({
  /** `answer`, `dimension`, `measure` or `responsibility`. */
  kind: z.string(),
  subjectId: z.string(),
  evidenceId: Id,
  ref: z.string(),
  title: z.string(),
});
export type EvidenceMark = z.infer<typeof EvidenceMark>;

/** Everything assessors have written down, and the day it is judged on. */
export const InstrumentState = z.strictObject({
  today: Day,
  answers: z.array(Answer),
  ratings: z.array(Rating),
  settlements: z.array(Settlement),
  notApplicable: z.array(NotApplicable),
  ticks: z.array(ChecklistTick),
  comments: z.array(InstrumentComment),
  flags: z.array(WorkshopFlag),
  measurements: z.array(Measurement),
  settings: z.array(MeasureSetting),
  links: z.array(FrameworkLink),
  evidence: z.array(EvidenceMark),
  previous: PreviousAssessment.nullable(),
});
export type InstrumentState = z.infer<typeof InstrumentState>;

export const DimensionScore = z.strictObject({
  id: z.string(),
  dimension: z.enum(DIMENSIONS),
  state: z.enum(['not asked', 'not applicable', 'blank', 'rated', 'unsettled']),
  /** Level that counts; null unless rated. */
  maturity: MaturityLevel.nullable(),
  /** Level the assessors gave; above `maturity` when it is not shown. */
  claimed: MaturityLevel.nullable(),
  /** Range of the levels that count while assessors differ. */
  range: z.strictObject({ low: MaturityLevel, high: MaturityLevel }).nullable(),
  /** Why it does not apply, or what its level lacks. */
  remark: z.string().nullable(),
});
export type DimensionScore = z.infer<typeof DimensionScore>;

const Scored = z.strictObject({ id: z.string(), title: z.string(), figure: Figure });

export const ResponsibilityScore = Scored.extend({
  groupId: z.string(),
  areaId: z.string(),
  dimensions: z.array(DimensionScore),
  measures: z.array(
    z.strictObject({ id: z.string(), metric: z.string(), verdict: z.enum(MEASURE_VERDICTS) }),
  ),
});
export type ResponsibilityScore = z.infer<typeof ResponsibilityScore>;

/** What bringing a responsibility up to the level aimed at would do. */
export const Gap = z.strictObject({
  responsibilityId: z.string(),
  title: z.string(),
  /** Dimensions below that level, the lowest first. */
  dimensionIds: z.array(z.string()),
  /** Points of the lower bound of the posture of 0 to 10 it would add. */
  posture: z.number(),
  /** The same for its group, in maturity of 0 to 5. */
  group: z.number(),
});
export type Gap = z.infer<typeof Gap>;

/** The whole assessment rolled up. */
export const Scores = z.strictObject({
  day: Day,
  /** Posture of 0 to 10: twice the mean maturity; null when nothing is rated. `low` and `high` say what blanks could still do. */
  posture: z.strictObject({ value: z.number().nullable(), low: z.number(), high: z.number() }),
  whole: Figure,
  areas: z.array(Scored),
  groups: z.array(Scored.extend({ areaId: z.string() })),
  responsibilities: z.array(ResponsibilityScore),
  /** Level gaps are measured to. */
  aim: MaturityLevel,
  /** Largest effect on the posture first. */
  gaps: z.array(Gap),
  counts: z.strictObject({
    questions: z.number().int(),
    answered: z.number().int(),
    /** Questions and dimensions on which assessors differ. */
    differences: z.number().int(),
    /** Levels with nothing to show for them. */
    unsupported: z.number().int(),
    contradictions: z.number().int(),
    flags: z.number().int(),
  }),
});
export type Scores = z.infer<typeof Scores>;

const Subject = z.string().max(100);

/** What happened to one thing written down about a responsibility. */
export const InstrumentChange = HistoryEntry.omit({ recordId: true, hash: true }).extend({
  /** The question, dimension, measure or checklist item it is about, or the responsibility itself. */
  subjectId: z.string(),
  /** The assessor whose opinion it is; null for what is nobody's own. */
  personId: Id.nullable(),
});
export type InstrumentChange = z.infer<typeof InstrumentChange>;

export const responsibilities = {
  /** Everything written down for all 35, in one reading. */
  state: query(Nothing, InstrumentState),
  /** Dimension, responsibility, group, area and posture, with completeness. */
  scores: query(Nothing, Scores),
  /** What was written down about a responsibility and changed, newest first. */
  history: query(
    z.strictObject({
      responsibilityId: Subject,
      beforeSequence: z.number().int().nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50),
    }),
    z.array(InstrumentChange),
  ),
  /** Answers a question, or with null takes the answer back. An opinion that changes reopens what was settled. */
  answer: command(
    z.strictObject({ personId: Id, questionId: Subject, value: AnswerValue.nullable() }),
    Nothing,
  ),
  /** The assessor's note on a question; a question that does not apply needs one. */
  note: command(z.strictObject({ personId: Id, questionId: Subject, note: Answer.shape.note }), Nothing),
  /** Says that a question does not apply, with the reason that needs. */
  setAside: command(
    z.strictObject({ personId: Id, questionId: Subject, reason: Answer.shape.note }),
    Nothing,
  ),
  /** Rates a dimension, or with null takes the rating back. */
  rate: command(
    z.strictObject({ personId: Id, dimensionId: Subject, maturity: MaturityLevel.nullable() }),
    Nothing,
  ),
  /** Writes down what assessors who differed agreed on. */
  settle: command(
    z.strictObject({
      subjectId: Subject,
      answer: AnswerValue.nullable().default(null),
      maturity: MaturityLevel.nullable().default(null),
      reason: Settlement.shape.reason,
      personId: Id,
    }),
    Nothing,
  ),
  /** Takes a settlement back; the opinions stand against each other again. */
  reopen: command(z.strictObject({ subjectId: Subject }), Nothing),
  /** Says for dimensions why they do not apply; with a null reason they apply again. */
  setApplicable: command(
    z.strictObject({
      dimensionIds: z.array(Subject).min(1),
      reason: NotApplicable.shape.reason.nullable(),
      personId: Id,
    }),
    Nothing,
  ),
  tick: command(z.strictObject({ itemId: Subject, done: z.boolean(), personId: Id }), Nothing),
  comment: command(
    z.strictObject({ subjectId: Subject, text: InstrumentComment.shape.text, personId: Id }),
    Nothing,
  ),
  removeComment: command(z.strictObject({ id: Id }), Nothing),
  flag: command(z.strictObject({ subjectId: Subject, on: z.boolean(), personId: Id }), Nothing),
  /** Reads what an earlier engagement said, without changing that file. Takes the place of what was read before. */
  importPrevious: command(z.strictObject({ path: z.string().min(1) }), PreviousAssessment),
  forgetPrevious: command(Nothing, Nothing),
};

const MeasurementFields = Measurement.omit({ id: true });

export const measures = {
  record: command(MeasurementFields, Measurement),
  update: command(
    z.strictObject({ id: Id, patch: MeasurementFields.omit({ measureId: true }).partial() }),
    Measurement,
  ),
  remove: command(z.strictObject({ id: Id }), Nothing),
  /** How the organisation reads a measure: own target, scale, owner, age. */
  set: command(MeasureSetting.omit({ id: true }), MeasureSetting),
  /** Back to what the reference says. */
  unset: command(z.strictObject({ measureId: Subject }), Nothing),
};
