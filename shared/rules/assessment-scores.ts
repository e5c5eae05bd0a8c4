import type { DimensionScore, InstrumentState, Scores } from '../contract/responsibilities.ts';
import { type AssessedDimension, type AssessedUnit, assess } from './assessment.ts';
import { AIM, gaps } from './assessment-gaps.ts';
import { posture, rollUp } from './roll-up.ts';

/** Everything rolled up: what the dashboard, the documents and the command line print. */
export function scores(content: Parameters<typeof assess>[0], state: InstrumentState): Scores {
  return scoresOf(assess(content, state), state);
}

/** The same from an assessment that is at hand. */
export function scoresOf(
  units: readonly AssessedUnit[],
  { today, flags }: Pick<InstrumentState, 'today' | 'flags'>,
): Scores {
  const whole = figureOf(units);
  const dimensions = units.flatMap((unit) => unit.dimensions);
  const questions = dimensions.flatMap((dimension) =>
    dimension.standing.state === 'not applicable' ? [] : dimension.questions,
  );
  return {
    day: today,
    posture: {
      value: whole.mean === null ? null : posture(whole.mean),
      low: posture(whole.low),
      high: posture(whole.high),
    },
    whole,
    areas: grouped(units, ({ content }) => content.areaId).map(([id, members]) => ({
      id,
      title: members[0]?.content.area ?? '',
      figure: figureOf(members),
    })),
    groups: grouped(units, ({ content }) => content.groupId).map(([id, members]) => ({
      id,
      title: members[0]?.content.group ?? '',
      areaId: members[0]?.content.areaId ?? '',
      figure: figureOf(members),
    })),
    responsibilities: units.map(({ content, dimensions: own, measures, figure }) => ({
      id: content.id,
      title: content.title,
      groupId: content.groupId,
      areaId: content.areaId,
      figure,
      dimensions: own.map(dimensionScore),
      measures: [...measures],
    })),
    aim: AIM,
    gaps: gaps(units),
    counts: {
      questions: questions.length,
      answered: questions.filter(({ standing }) => standing.state !== 'blank').length,
      differences:
        questions.filter(({ standing }) => standing.state === 'differs').length +
        dimensions.filter(({ standing }) => standing.state === 'unsettled').length,
      unsupported: dimensions.filter(({ unsupported }) => unsupported !== null).length,
      contradictions: dimensions.reduce((sum, { contradictions }) => sum + contradictions.length, 0),
      flags: flags.length,
    },
  };
}

const figureOf = (units: readonly AssessedUnit[]) =>
  rollUp(units.flatMap((unit) => unit.dimensions.map(({ counted }) => counted)));

const grouped = (units: readonly AssessedUnit[], by: (unit: AssessedUnit) => string) => [
  ...Map.groupBy(units, by),
];

function dimensionScore({
  id,
  dimension,
  standing,
  counted,
  unsupported,
}: AssessedDimension): DimensionScore {
  return {
    id,
    dimension,
    state: counted.state,
    maturity: counted.state === 'rated' ? counted.maturity : null,
    claimed: standing.state === 'rated' ? standing.maturity : null,
    range: counted.state === 'unsettled' ? { low: counted.low, high: counted.high } : null,
    remark: standing.state === 'not applicable' ? standing.reason : unsupported,
  };
}
