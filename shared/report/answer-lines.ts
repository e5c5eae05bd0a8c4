import type { ResponsibilityContent } from '../contract/responsibilities.ts';
import type { AnswerValue } from '../model/instrument.ts';
import type { AnswerStanding } from '../rules/answer-standing.ts';
import { type AssessedDimension, assess, evidenceKey } from '../rules/assessment.ts';
import type { Dimension } from '../rules/instrument.ts';
import type { ReportInput } from './input.ts';

export const ANSWER_WORDS: Readonly<Record<AnswerValue, string>> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  na: 'does not apply',
};

/** One thing that is asked, with everything assessors wrote down about it: a line of their working paper. */
export interface AnswerLine {
  /** `2.4.2/implementation/1`; of a remark on the whole responsibility, its id. */
  readonly subjectId: string;
  readonly responsibilityId: string;
  /** Null for what is looked for, and for the responsibility as a whole. */
  readonly dimension: Dimension | null;
  readonly kind: 'level' | 'question' | 'to look for' | 'whole';
  readonly asked: string;
  /** What each assessor says, in the order of {@link AnswersSection.assessors}; null where one said nothing. */
  readonly opinions: readonly (string | number | null)[];
  /** What counts of it in the end; null while nothing does. */
  readonly counts: string | number | null;
  /** Why that counts: the reason of a settlement, why it does not apply, what a level lacks. */
  readonly why: string;
  /** `Ines Calder: seen in the log of May`, one to a line. */
  readonly notes: string;
  /** References of what shows it. */
  readonly evidence: string;
  /** To be taken up in the workshop. */
  readonly flagged: boolean;
  /** What an earlier engagement said; null where it said nothing. */
  readonly before: string | number | null;
}

export interface AnswersSection {
  /** Whoever answered, rated or ticked, in the order of the people. */
  readonly assessors: readonly { readonly id: string; readonly name: string }[];
  readonly hasPrevious: boolean;
  /** In the order of the reference, with blanks. */
  readonly lines: readonly AnswerLine[];
}

/** The level of a dimension, or what stands in its place. */
interface Cell {
  readonly score: { readonly id: string };
  readonly text: string;
  readonly level: number | null;
}

/** Everything that is asked, and what was said to it by whom. */
export function answersSection(
  { instrument: { content, state }, people }: ReportInput,
  rows: readonly { readonly cells: readonly Cell[] }[],
): AnswersSection {
  const cells = new Map(rows.flatMap((row) => row.cells.map((cell) => [cell.score.id, cell])));
  const said = new Set([...state.answers, ...state.ratings, ...state.ticks].map(({ personId }) => personId));
  const listed = people.filter(({ id }) => said.has(id));
  const gone = [...said].filter((id) => !listed.some((person) => person.id === id));
  const assessors = [
    ...listed.map(({ id, name }) => ({ id, name })),
    ...gone.map((id) => ({ id, name: 'No longer listed' })),
  ];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const answers = Map.groupBy(state.answers, ({ questionId }) => questionId);
  const ticks = Map.groupBy(state.ticks, ({ itemId }) => itemId);
  const comments = Map.groupBy(state.comments, ({ subjectId }) => subjectId);
  const evidence = Map.groupBy(state.evidence, evidenceKey);
  const flagged = new Set(state.flags.map(({ subjectId }) => subjectId));
  const signed = (personId: string, text: string) => `${names.get(personId) ?? 'No longer listed'}: ${text}`;
  const by = <T extends { readonly personId: string }>(
    all: readonly T[],
    value: (one: T) => string | number | null,
  ) =>
    assessors.map(({ id }) => {
      const own = all.find(({ personId }) => personId === id);
      return own === undefined ? null : value(own);
    });
  const common = (subjectId: string, kind: string) => ({
    subjectId,
    notes: [
      ...(answers.get(subjectId) ?? []).flatMap(({ personId, note }) =>
        note.trim() === '' ? [] : [signed(personId, note.trim())],
      ),
      ...(comments.get(subjectId) ?? []).map(({ personId, text }) => signed(personId, text.trim())),
    ].join('\n'),
    evidence: (evidence.get(evidenceKey({ kind, subjectId })) ?? []).map(({ ref }) => ref).join(', '),
    flagged: flagged.has(subjectId),
  });
  const wordOf = (value: AnswerValue | undefined) => (value === undefined ? null : ANSWER_WORDS[value]);

  function levelLine(one: AssessedDimension, responsibilityId: string): AnswerLine {
    const cell = cells.get(one.id);
    return {
      ...common(one.id, 'dimension'),
      responsibilityId,
      dimension: one.dimension,
      kind: 'level',
      asked: 'Level of maturity, 0 to 5',
      opinions: by(one.ratings, ({ maturity }) => maturity),
      counts: one.counted.state === 'blank' ? null : (cell?.level ?? cell?.text ?? null),
      why: [
        state.notApplicable.find(({ dimensionId }) => dimensionId === one.id)?.reason ?? '',
        state.settlements.find(({ subjectId }) => subjectId === one.id)?.reason ?? '',
        one.unsupported ?? '',
        ...one.contradictions.map(({ personId, text }) => signed(personId, text)),
      ]
        .filter((text) => text !== '')
        .join('\n'),
      before: state.previous?.ratings[one.id] ?? null,
    };
  }

  function linesOf(unit: ResponsibilityContent, dimensions: readonly AssessedDimension[]): AnswerLine[] {
    const whole = common(unit.id, 'responsibility');
    return [
      ...(whole.notes === '' && whole.evidence === '' && !whole.flagged
        ? []
        : [
            {
              ...whole,
              ...WHOLE,
              responsibilityId: unit.id,
              asked: unit.title,
              opinions: by([], () => null),
            },
          ]),
      ...unit.dimensions.flatMap(({ questions }, index) => {
        const one = dimensions[index];
        if (one === undefined || questions.length === 0) return [];
        return [
          levelLine(one, unit.id),
          ...questions.map(({ id, text }, place): AnswerLine => {
            const standing = one.questions[place]?.standing ?? { state: 'blank' };
            return {
              ...common(id, 'answer'),
              responsibilityId: unit.id,
              dimension: one.dimension,
              kind: 'question',
              asked: text,
              opinions: by(answers.get(id) ?? [], ({ value }) => wordOf(value ?? undefined)),
              counts: countsOf(standing),
              why: standing.state === 'settled' ? standing.reason : '',
              before: wordOf(state.previous?.answers[id]),
            };
          }),
        ];
      }),
      ...unit.checklist.map(
        ({ id, text }): AnswerLine => ({
          ...common(id, 'checklist'),
          ...WHOLE,
          responsibilityId: unit.id,
          kind: 'to look for',
          asked: text,
          opinions: by(ticks.get(id) ?? [], () => 'found'),
        }),
      ),
    ];
  }

  return {
    assessors,
    hasPrevious: state.previous !== null,
    lines: assess(content, state).flatMap((unit) => linesOf(unit.content, unit.dimensions)),
  };
}

/** What a line has that asks nothing of a dimension. */
const WHOLE = { dimension: null, kind: 'whole', counts: null, why: '', before: null } as const;

function countsOf(standing: AnswerStanding): string | null {
  if (standing.state === 'blank') return null;
  return standing.state === 'differs' ? 'differ' : ANSWER_WORDS[standing.value];
}
