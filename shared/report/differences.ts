import { utcDay } from '../format/time.ts';
import { assess } from '../rules/assessment.ts';
import { DIMENSION_TITLES } from '../rules/finding-gap.ts';
import { ANSWER_WORDS } from './answer-lines.ts';
import type { ReportInput } from './input.ts';

/** A question or dimension on which assessors differ, or differed until they settled it. */
export interface DifferenceLine {
  /** `2.4.2/implementation` or `2.4.2/implementation/1`. */
  readonly subjectId: string;
  readonly responsibilityId: string;
  /** `Implementation, level` or `Implementation, question 1`. */
  readonly about: string;
  /** `Ines Calder: 3; Tomasz Reyl: 1`. */
  readonly opinions: string;
  /** What they agreed on; null while they still differ. */
  readonly settled: {
    readonly value: string;
    readonly reason: string;
    readonly by: string;
    /** Day, `YYYY-MM-DD`. */
    readonly on: string;
  } | null;
}

/** Open differences first; of each kind in the order of the responsibilities. */
export function differenceLines({ instrument, people }: ReportInput): readonly DifferenceLine[] {
  const { content, state } = instrument;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? 'somebody no longer listed';
  const settlements = new Map(state.settlements.map((one) => [one.subjectId, one]));
  const answers = Map.groupBy(state.answers, ({ questionId }) => questionId);
  const lineOf = (subjectId: string, responsibilityId: string, about: string, opinions: string[]) => {
    const one = settlements.get(subjectId);
    const value =
      one === undefined ? null : one.answer === null ? String(one.maturity) : ANSWER_WORDS[one.answer];
    return {
      subjectId,
      responsibilityId,
      about,
      opinions: opinions.join('; '),
      settled:
        one === undefined || value === null
          ? null
          : { value, reason: one.reason, by: nameOf(one.personId), on: utcDay(one.at) },
    };
  };
  const lines = assess(content, state).flatMap((unit) =>
    unit.dimensions.flatMap((dimension) => {
      const title = DIMENSION_TITLES[dimension.dimension];
      const differs = dimension.standing.state === 'unsettled' || settlements.has(dimension.id);
      return [
        ...(differs
          ? [
              lineOf(
                dimension.id,
                unit.content.id,
                `${title}, level`,
                dimension.ratings.map(({ personId, maturity }) => `${nameOf(personId)}: ${maturity}`),
              ),
            ]
          : []),
        ...dimension.questions.flatMap(({ id, standing }, index) =>
          standing.state === 'differs' || standing.state === 'settled'
            ? [
                lineOf(
                  id,
                  unit.content.id,
                  `${title}, question ${index + 1}`,
                  (answers.get(id) ?? []).flatMap(({ personId, value }) =>
                    value === null ? [] : [`${nameOf(personId)}: ${ANSWER_WORDS[value]}`],
                  ),
                ),
              ]
            : [],
        ),
      ];
    }),
  );
  return [
    ...lines.filter(({ settled }) => settled === null),
    ...lines.filter(({ settled }) => settled !== null),
  ];
}
