import { type KeyboardEvent, useMemo } from 'react';
import type { Answer } from '../../../../shared/model/instrument.ts';
import { t } from '../../../i18n/t.ts';
import { Message } from '../../../ui/message.tsx';
import { PersonAvatar } from '../../../ui/person-avatar.tsx';
import type { FileTargets } from '../../../ui/use-file-targets.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { Place } from '../place.ts';
import { focusMaturity, focusQuestion, writeNote } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { dimensionName } from '../words.ts';
import { QuestionRow } from './question-row.tsx';
import styles from './questions.module.css';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

export interface QuestionsProps {
  readonly place: Place;
  readonly files: FileTargets;
}

/** The questions of a dimension with everybody's answers, as a grid of one tab stop. */
export function Questions({ place, files }: QuestionsProps) {
  const { state, me, others } = useInstrument();
  const { dimension, questionAt, setQuestion } = place;
  const answers = useMemo(() => {
    const prefix = `${dimension.id}/`;
    const own = state.answers.filter(({ questionId }) => questionId.startsWith(prefix));
    return Map.groupBy(own, (answer: Answer) => answer.questionId);
  }, [state.answers, dimension.id]);
  const texts = place.unit.content.dimensions.find(({ id }) => id === dimension.id)?.questions ?? [];

  if (dimension.questions.length === 0)
    return (
      <div className={styles.notAsked}>
        <Message tone="info" title={t('responsibilities.notAsked.title')}>
          {t('responsibilities.notAsked.text')}
        </Message>
      </div>
    );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      place.turn(event.key === 'ArrowRight' ? 1 : -1);
      return focusQuestion();
    }
    if (
      event.key === 'Enter' &&
      !event.ctrlKey &&
      !event.metaKey &&
      event.target instanceof HTMLTableRowElement
    ) {
      event.preventDefault();
      return writeNote();
    }
    const last = dimension.questions.length - 1;
    if (event.key === 'ArrowDown' && !event.altKey && questionAt === last) {
      event.preventDefault();
      return focusMaturity();
    }
    const move = MOVES[event.key];
    if (move === undefined || event.altKey) return;
    event.preventDefault();
    setQuestion(move(questionAt, last));
    focusQuestion();
  };
  return (
    <table
      role="grid"
      className={styles.table}
      aria-label={t('responsibilities.questionsOf', {
        dimension: dimensionName(dimension.dimension),
        id: place.unit.content.id,
      })}
      onKeyDown={onKeyDown}
    >
      <colgroup>
        <col className={styles.number} />
        <col />
        <col className={styles.evidence} />
        <col className={styles.mine} />
        {others.map((person) => (
          <col key={person.id} className={styles.other} />
        ))}
        <col className={styles.agreed} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('responsibilities.number')}</VisuallyHidden>
          </th>
          <th scope="col">{t('responsibilities.question')}</th>
          <th scope="col">{t('responsibilities.evidence')}</th>
          <th scope="col">
            <span className={styles.person}>
              <PersonAvatar name={me.name} />
              {t('responsibilities.you')}
            </span>
          </th>
          {others.map((person) => (
            <th key={person.id} scope="col" title={person.name}>
              <span className={styles.person}>
                <PersonAvatar name={person.name} />
                <span className={styles.name}>{person.name.split(' ')[0]}</span>
              </span>
            </th>
          ))}
          <th scope="col">{t('responsibilities.agreed')}</th>
        </tr>
      </thead>
      <tbody>
        {dimension.questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            id={question.id}
            number={index + 1}
            text={texts[index]?.text ?? ''}
            standing={question.standing}
            answers={answers.get(question.id) ?? NONE}
            current={index === questionAt}
            onCurrent={() => setQuestion(index)}
            files={files}
          />
        ))}
      </tbody>
    </table>
  );
}

const NONE: readonly Answer[] = [];
