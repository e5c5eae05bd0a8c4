import type { EvidenceMark, InstrumentState, ResponsibilityContent } from '../contract/responsibilities.ts';
import { daysBetween } from '../format/date.ts';
import type { Answer, MeasureSetting } from '../model/instrument.ts';
import { type AnswerStanding, answerStanding } from './answer-standing.ts';
import { contradiction } from './contradiction.ts';
import { countedStanding, type Support } from './counted-maturity.ts';
import type { Dimension } from './instrument.ts';
import { type Maturity, unsupportedClaim } from './maturity.ts';
import { type MeasureVerdict, measureVerdict } from './measure-verdict.ts';
import { type InstrumentMeasure, latestOf, STALE_AFTER_DAYS, targetInForce } from './measures.ts';
import { type RolledUp, rollUp } from './roll-up.ts';
import { type DimensionRating, type Standing, standingOf } from './standing.ts';

export interface AssessedDimension {
  readonly id: string;
  readonly dimension: Dimension;
  readonly ratings: readonly DimensionRating[];
  /** What the assessors say. */
  readonly standing: Standing;
  /** What of it can be shown; figures are made of this. */
  readonly counted: Standing;
  readonly support: Support;
  /** What the level lacks, in words. */
  readonly unsupported: string | null;
  /** Where an assessor's level and answers do not fit. */
  readonly contradictions: readonly { readonly personId: string; readonly text: string }[];
  readonly questions: readonly { readonly id: string; readonly standing: AnswerStanding }[];
}

export interface AssessedMeasure {
  readonly id: string;
  readonly metric: string;
  readonly verdict: MeasureVerdict;
}

export interface AssessedUnit {
  readonly content: ResponsibilityContent;
  readonly dimensions: readonly AssessedDimension[];
  readonly measures: readonly AssessedMeasure[];
  readonly figure: RolledUp;
}

/**
 * Every responsibility as it stands, from what the reference asks and what was written down. One pass over each list, so a
 * sitting can call it at every keystroke.
 */
export function assess(content: readonly ResponsibilityContent[], state: InstrumentState): AssessedUnit[] {
  const known = {
    answers: Map.groupBy(state.answers, (answer) => answer.questionId),
    ratings: Map.groupBy(state.ratings, (rating) => rating.dimensionId),
    settlements: new Map(state.settlements.map((one) => [one.subjectId, one])),
    notApplicable: new Map(state.notApplicable.map((one) => [one.dimensionId, one.reason])),
    measurements: Map.groupBy(state.measurements, (one) => one.measureId),
    settings: new Map(state.settings.map((one) => [one.measureId, one])),
    evidence: Map.groupBy(state.evidence, evidenceKey),
    today: state.today,
  };
  return content.map((responsibility) => assessOne(responsibility, known));
}

interface Known {
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  readonly ratings: ReadonlyMap<string, InstrumentState['ratings']>;
  readonly settlements: ReadonlyMap<string, InstrumentState['settlements'][number]>;
  readonly notApplicable: ReadonlyMap<string, string>;
  readonly measurements: ReadonlyMap<string, InstrumentState['measurements']>;
  readonly settings: ReadonlyMap<string, MeasureSetting>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceMark[]>;
  readonly today: string;
}

/** Under what evidence is found: `dimension 2.4.2/implementation`. */
export const evidenceKey = ({ kind, subjectId }: Pick<EvidenceMark, 'kind' | 'subjectId'>): string =>
  `${kind} ${subjectId}`;

function assessOne(content: ResponsibilityContent, known: Known): AssessedUnit {
  const measures = content.measures.map((measure) => ({
    id: measure.id,
    metric: measure.metric,
    verdict: verdictOf(measure, known),
  }));
  const currentMeasurement = measures.some(
    ({ verdict }) => verdict !== 'no measurement' && verdict !== 'stale',
  );
  const dimensions = content.dimensions.map((asked) => assessDimension(asked, currentMeasurement, known));
  return { content, dimensions, measures, figure: rollUp(dimensions.map(({ counted }) => counted)) };
}

/** The verdict on a measure on the day of the state. */
function verdictOf(measure: InstrumentMeasure, known: Known): MeasureVerdict {
  const setting = known.settings.get(measure.id) ?? null;
  const latest = latestOf(known.measurements.get(measure.id) ?? []);
  return measureVerdict(
    targetInForce(measure, setting),
    latest && { value: latest.value, ageDays: daysBetween(latest.takenOn, known.today) },
    setting?.staleAfterDays ?? STALE_AFTER_DAYS,
  );
}

type AskedDimension = ResponsibilityContent['dimensions'][number];

function assessDimension(
  { id, dimension, questions }: AskedDimension,
  currentMeasurement: boolean,
  known: Known,
): AssessedDimension {
  const ratings = known.ratings.get(id) ?? [];
  const standing = standingOf({
    asked: questions.length > 0,
    notApplicable: known.notApplicable.get(id) ?? null,
    ratings,
    settlement: known.settlements.get(id)?.maturity ?? null,
  });
  const evidence = [
    evidenceKey({ kind: 'dimension', subjectId: id }),
    ...questions.map((question) => evidenceKey({ kind: 'answer', subjectId: question.id })),
  ].reduce((sum, key) => sum + (known.evidence.get(key)?.length ?? 0), 0);
  const support = { evidence, currentMeasurement };
  return {
    id,
    dimension,
    ratings,
    standing,
    counted: countedStanding(standing, support),
    support,
    unsupported: unsupportedOf(standing, support),
    contradictions: ratings.flatMap(({ personId, maturity }) => {
      const own = questions.flatMap(
        (question) =>
          known.answers.get(question.id)?.find((answer) => answer.personId === personId)?.value ?? [],
      );
      const text = contradiction(maturity, own);
      return text === null ? [] : [{ personId, text }];
    }),
    questions: questions.map((question) => ({
      id: question.id,
      standing: answerStanding(
        (known.answers.get(question.id) ?? []).flatMap(({ value }) => value ?? []),
        settledAnswer(known.settlements.get(question.id)),
      ),
    })),
  };
}

const settledAnswer = (settlement: InstrumentState['settlements'][number] | undefined) =>
  settlement === undefined || settlement.answer === null
    ? null
    : { answer: settlement.answer, reason: settlement.reason };

function unsupportedOf(standing: Standing, support: Support): string | null {
  const level: Maturity | null =
    standing.state === 'rated' ? standing.maturity : standing.state === 'unsettled' ? standing.high : null;
  return level === null ? null : unsupportedClaim(level, support);
}
