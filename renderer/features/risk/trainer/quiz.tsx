import { IconAlertCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { AskedQuestion, CalibrationSessionView } from '../../../../shared/contract/calibration.ts';
import { measuredText, parseMeasured } from '../../../../shared/rules/measured.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toastError } from '../../../state/toast.ts';
import { useSubmit } from '../../../state/use-submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import styles from './trainer.module.css';

/** The questions of a session, one at a time; the truth is told when all are answered. */
export function Quiz({ session }: { readonly session: CalibrationSessionView }) {
  const { id, questions } = session;
  const firstOpen = questions.findIndex(({ answer }) => answer === null);
  const [shown, setShown] = useState(Math.max(0, firstOpen));
  const question = questions[shown];
  const open = questions.filter(({ answer }) => answer === null).length;
  if (question === undefined) return null;
  return (
    <section className={styles.quiz} aria-label={t('risk.trainer.questions')}>
      <p className={styles.count}>{t('risk.trainer.counted', { at: shown + 1, count: questions.length })}</p>
      <Question
        key={question.id}
        sessionId={id}
        question={question}
        onAnswered={() => setShown(Math.min(shown + 1, questions.length - 1))}
      />
      <div className={styles.actions}>
        <Button
          disabledReason={shown === 0 ? t('risk.trainer.isFirst') : null}
          onClick={() => setShown(shown - 1)}
        >
          {t('risk.trainer.back')}
        </Button>
        <Button
          disabledReason={open > 0 ? t('risk.trainer.open.left', { count: open }) : null}
          onClick={() => void api.calibration.finish({ sessionId: id }).catch(toastError)}
        >
          {t('risk.trainer.finish')}
        </Button>
        <Button
          variant="quiet"
          onClick={() => void api.calibration.abandon({ sessionId: id }).catch(toastError)}
        >
          {t('risk.trainer.abandon')}
        </Button>
      </div>
    </section>
  );
}

interface QuestionProps {
  readonly sessionId: string;
  readonly question: AskedQuestion;
  readonly onAnswered: () => void;
}

function Question({ sessionId, question, onAnswered }: QuestionProps) {
  const { text, unit, answer } = question;
  const [low, setLow] = useState(answer === null ? '' : measuredText(answer.low, unit));
  const [high, setHigh] = useState(answer === null ? '' : measuredText(answer.high, unit));
  const { busy, failure, submit, clear } = useSubmit();
  const problem = useId();
  // What is wrong is wrong with both ends together.
  const refused = failure === null ? {} : { 'aria-invalid': true, 'aria-describedby': problem };
  const give = () =>
    submit(async () => {
      const interval = { low: parseMeasured(low), high: parseMeasured(high) };
      await api.calibration.answer({ sessionId, questionId: question.id, ...interval });
      onAnswered();
    });
  const change = (set: (text: string) => void) => (typed: string) => {
    set(typed);
    clear();
  };
  return (
    <div
      className={styles.question}
      onKeyDown={(event) => {
        // The dialog is one form already; Enter in a field answers its question.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        give();
      }}
    >
      <p className={styles.ask}>{text}</p>
      <div className={styles.interval}>
        <Field label={t('risk.trainer.low')}>
          {(control) => (
            <TextInput
              {...control}
              {...refused}
              autoFocus
              numeric
              value={low}
              onValueChange={change(setLow)}
            />
          )}
        </Field>
        <Field label={t('risk.trainer.high')}>
          {(control) => (
            <TextInput {...control} {...refused} numeric value={high} onValueChange={change(setHigh)} />
          )}
        </Field>
        <span className={styles.unit}>{unit}</span>
        <Button variant="primary" busy={busy} onClick={give}>
          {t('risk.trainer.give')}
        </Button>
      </div>
      {failure !== null && (
        <p id={problem} role="alert" className={styles.problem}>
          <Icon of={IconAlertCircle} size={14} />
          {failure}
        </p>
      )}
    </div>
  );
}
