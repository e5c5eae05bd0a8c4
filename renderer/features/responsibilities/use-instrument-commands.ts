import { ANSWERS } from '../../../shared/model/instrument.ts';
import { MATURITY_LEVELS } from '../../../shared/rules/maturity.ts';
import { t } from '../../i18n/t.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import type { Place } from './place.ts';
import { choosePrevious } from './dialogs/previous.ts';
import { ask, focusQuestion, isOnDimension, writeNote } from './requests.ts';
import { useAnswering } from './use-answering.ts';
import { useRaiseFinding } from './use-raise-finding.ts';
import { ANSWER_KEYS, answerName } from './words.ts';

/** Offers what the step can do in the palette and on its keys. */
export function useInstrumentCommands(place: Place): void {
  const { give, rate, flag } = useAnswering();
  const raise = useRaiseFinding(place);
  const { dimension, question, unit, view } = place;
  const here = (command: Omit<Command, 'group'>): Command => ({
    ...command,
    group: t('step.responsibilities'),
  });
  const isAsked = dimension.standing.state !== 'not asked';
  const comment = (subjectId: string) => ask({ kind: 'comment', subjectId });
  const step = (by: 1 | -1) => {
    place.step(by);
    focusQuestion();
  };
  const moves = [
    here({ id: 'responsibilities.next', title: t('responsibilities.next'), keys: ['J'], run: () => step(1) }),
    here({
      id: 'responsibilities.before',
      title: t('responsibilities.before'),
      keys: ['K'],
      run: () => step(-1),
    }),
    here({
      id: 'responsibilities.next.record',
      title: t('responsibilities.next.typing'),
      keys: ['Alt', '↓'],
      run: () => step(1),
    }),
    here({
      id: 'responsibilities.before.record',
      title: t('responsibilities.before.typing'),
      keys: ['Alt', '↑'],
      run: () => step(-1),
    }),
    here({
      id: 'responsibilities.overview',
      title: t('responsibilities.view.overview'),
      keys: ['O'],
      run: () => place.setView(view === 'overview' ? 'assess' : 'overview'),
    }),
    here({
      id: 'responsibilities.previous',
      title: t('responsibilities.previous.choose'),
      run: () => void choosePrevious(),
    }),
  ];
  const answers = question
    ? [
        ...ANSWERS.map((value) =>
          here({
            id: `responsibilities.answer.${value}`,
            title: t('responsibilities.command.answer', { answer: answerName(value) }),
            keys: [ANSWER_KEYS[value]],
            run: () => {
              // Beside the questions there is nothing to say no to: N is for note there.
              if (value === 'no' && isOnDimension()) return comment(dimension.id);
              const { id, at } = place.liveQuestion();
              if (id === undefined) return;
              give(id, value);
              // What does not apply is explained before the next question.
              if (value !== 'na') place.setQuestion(at + 1);
              focusQuestion();
            },
          }),
        ),
        here({
          id: 'responsibilities.note',
          title: t('responsibilities.command.note'),
          keys: ['M'],
          run: () => (isOnDimension() ? comment(dimension.id) : writeNote()),
        }),
        here({
          id: 'responsibilities.note.dimension',
          title: t('responsibilities.command.note.dimension'),
          keys: ['N'],
          localKeys: true,
          run: () => comment(dimension.id),
        }),
        here({
          id: 'responsibilities.flag',
          title: t('responsibilities.command.flag'),
          keys: ['F'],
          run: () => flag(isOnDimension() ? dimension.id : question.id),
        }),
        here({
          id: 'responsibilities.settle',
          title: t('responsibilities.settle.title'),
          keys: ['S'],
          run: () => {
            const subjectId = question.standing.state === 'differs' ? question.id : dimension.id;
            if (question.standing.state === 'differs' || dimension.standing.state === 'unsettled')
              ask({ kind: 'settle', subjectId });
          },
        }),
      ]
    : [];
  const levels = isAsked
    ? MATURITY_LEVELS.map(({ level, name }) =>
        here({
          id: `responsibilities.rate.${level}`,
          title: t('responsibilities.command.rate', { level, name }),
          keys: [String(level)],
          run: () => rate(dimension.id, level),
        }),
      )
    : [];
  const remarks = [
    here({
      id: 'responsibilities.evidence',
      title: t('responsibilities.command.evidence'),
      keys: ['E'],
      run: () => {
        const subjectId = (isOnDimension() ? undefined : place.liveQuestion().id) ?? dimension.id;
        if (isAsked) ask({ kind: 'evidence', subjectId });
      },
    }),
    ...(isAsked
      ? [
          here({
            id: 'responsibilities.finding',
            title: t('responsibilities.finding.raise'),
            keys: ['I'],
            run: raise,
          }),
        ]
      : []),
    here({
      id: 'responsibilities.comment',
      title: t('responsibilities.comment.title'),
      keys: ['C'],
      run: () => comment(unit.content.id),
    }),
    here({
      id: 'responsibilities.applicable',
      title: t('responsibilities.applicable.title'),
      run: () => ask({ kind: 'applicable', responsibilityId: unit.content.id, dimensionId: dimension.id }),
    }),
  ];
  useCommands(view === 'assess' ? [...moves, ...answers, ...levels, ...remarks] : moves);
}
