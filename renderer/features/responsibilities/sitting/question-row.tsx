import { IconArrowsDiff, IconCheck, IconFlag } from '@tabler/icons-react';
import { type Answer, ANSWERS, type AnswerValue } from '../../../../shared/model/instrument.ts';
import { NO_FIGURE } from '../../../../shared/format/spaces.ts';
import type { AnswerStanding } from '../../../../shared/rules/answer-standing.ts';
import { t } from '../../../i18n/t.ts';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EditableText } from '../../../ui/editable-text.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { FileTargets } from '../../../ui/use-file-targets.ts';
import { noteEdit } from '../edits.ts';
import { ask } from '../requests.ts';
import { useAnswering } from '../use-answering.ts';
import { useInstrument } from '../use-instrument.ts';
import { ANSWER_KEYS, answerName } from '../words.ts';
import { EvidenceMarks } from './evidence-marks.tsx';
import styles from './questions.module.css';

export interface QuestionRowProps {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly standing: AnswerStanding;
  readonly answers: readonly Answer[];
  readonly current: boolean;
  readonly onCurrent: () => void;
  readonly files: FileTargets;
}

/** A question: its evidence, your answer, those of the others, and what is agreed. */
export function QuestionRow(props: QuestionRowProps) {
  const { id, number, text, standing, answers, current, onCurrent, files } = props;
  const { state, me, others } = useInstrument();
  const { give } = useAnswering();
  const of = (personId: string) => answers.find((answer) => answer.personId === personId);
  const mine = of(me.id);
  const shown = state.evidence.some((mark) => mark.subjectId === id);
  const previous = state.previous?.answers[id];
  return (
    <tr
      className={classNames(
        styles.row,
        standing.state === 'differs' && styles.differs,
        current && styles.current,
        files.over === id && styles.over,
      )}
      {...files.part(id)}
      tabIndex={current ? 0 : -1}
      aria-selected={current}
      data-question-current={current ? '' : undefined}
      onClick={onCurrent}
    >
      <td>{number}</td>
      <td>
        {text}
        {state.flags.some(({ subjectId }) => subjectId === id) && (
          <span className={styles.flag} role="img" aria-label={t('responsibilities.flagged')}>
            <Icon of={IconFlag} size={14} />
          </span>
        )}
        {previous !== undefined && (
          <span className={styles.note}>
            {t('responsibilities.previous.answer', { answer: answerName(previous) })}
          </span>
        )}
        <OwnNote id={id} note={mine?.note ?? ''} current={current} />
        {others.map((person) => {
          const note = of(person.id)?.note ?? '';
          return note === '' ? null : (
            <span key={person.id} className={styles.note}>
              <b>{person.name}</b> {note}
            </span>
          );
        })}
        {standing.state === 'settled' && (
          <span className={styles.note}>
            {t('responsibilities.settledBecause', { reason: standing.reason })}
          </span>
        )}
      </td>
      <td>
        <span className={styles.marks}>
          <EvidenceMarks subjectId={id} editable={current} />
          {!current && !shown && <span className={styles.quiet}>{NO_FIGURE}</span>}
        </span>
      </td>
      <td>
        <AnswerButtons
          label={t('responsibilities.yourAnswer', { number })}
          value={mine?.value ?? null}
          reachable={current}
          onGive={(value) => give(id, value)}
        />
      </td>
      {others.map((person) => {
        const value = of(person.id)?.value;
        return (
          <td key={person.id} className={value ? undefined : styles.quiet}>
            {value ? answerName(value) : t('responsibilities.notYet')}
          </td>
        );
      })}
      <td>
        <Agreed id={id} standing={standing} waiting={answers.length <= others.length} current={current} />
      </td>
    </tr>
  );
}

interface AnswerButtonsProps {
  readonly label: string;
  readonly value: AnswerValue | null;
  readonly reachable: boolean;
  readonly onGive: (value: AnswerValue) => void;
}

function AnswerButtons({ label, value, reachable, onGive }: AnswerButtonsProps) {
  return (
    <fieldset className={styles.answers} aria-label={label}>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          tabIndex={reachable ? 0 : -1}
          aria-pressed={answer === value}
          title={t('responsibilities.keyed', { name: answerName(answer), key: ANSWER_KEYS[answer] })}
          aria-keyshortcuts={ANSWER_KEYS[answer]}
          onClick={() => onGive(answer)}
        >
          {answerName(answer)}
        </button>
      ))}
    </fieldset>
  );
}

function OwnNote({ id, note, current }: { id: string; note: string; current: boolean }) {
  const { me, store } = useInstrument();
  if (!current) return note === '' ? null : <span className={styles.note}>{note}</span>;
  return (
    <span
      className={styles.note}
      data-question-note=""
      title={t('responsibilities.keyed', { name: t('responsibilities.note'), key: 'M' })}
    >
      <EditableText
        multiline
        label={t('responsibilities.note')}
        placeholder={t('responsibilities.note.placeholder')}
        value={note}
        onSave={(text) => store(noteEdit(me.id, id, text))}
      />
    </span>
  );
}

interface AgreedProps {
  readonly id: string;
  readonly standing: AnswerStanding;
  /** Somebody has not answered yet. */
  readonly waiting: boolean;
  readonly current: boolean;
}

function Agreed({ id, standing, waiting, current }: AgreedProps) {
  if (standing.state === 'differs')
    return (
      <Button
        size="small"
        icon={IconArrowsDiff}
        tabIndex={current ? 0 : -1}
        onClick={() => ask({ kind: 'settle', subjectId: id })}
      >
        {t('responsibilities.settle')}
      </Button>
    );
  if (standing.state === 'blank' || (waiting && standing.state === 'agreed'))
    return <span className={styles.quiet}>{NO_FIGURE}</span>;
  return (
    <span className={styles.settled}>
      <Icon of={IconCheck} size={14} />
      {answerName(standing.value)}
    </span>
  );
}
