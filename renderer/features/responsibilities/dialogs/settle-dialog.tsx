import { useId, useState } from 'react';
import { ANSWERS, type AnswerValue } from '../../../../shared/model/instrument.ts';
import { levelMeaning, MATURITY_LEVELS, type Maturity } from '../../../../shared/rules/maturity.ts';
import { api } from '../../../api/api.ts';
import { t } from '../../../i18n/t.ts';
import { toast } from '../../../state/toast.ts';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { closeDialog } from '../requests.ts';
import { useInstrument } from '../use-instrument.ts';
import { answerName } from '../words.ts';
import styles from './dialog-body.module.css';
import { FormDialog } from './form-dialog.tsx';
import { subjectName, subjectText } from './subject-text.ts';
import { useSubmit } from '../../../state/use-submit.ts';

interface Option {
  readonly key: string;
  readonly label: string;
  /** What it looks like here. */
  readonly meaning?: string;
  readonly who: string;
  readonly value: { answer: AnswerValue } | { maturity: Maturity };
}

/** What assessors who differ agree on, with the reason that goes into the report. */
export function SettleDialog({ subjectId }: { readonly subjectId: string }) {
  const { me, content } = useInstrument();
  const options = useOptions(subjectId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const state = useSubmit();
  const name = useId();
  const option = options.find(({ key }) => key === chosen);
  const missing =
    option === undefined
      ? t('responsibilities.settle.choose')
      : reason.trim() === ''
        ? t('responsibilities.settle.why')
        : null;
  const settle = () =>
    option &&
    state.submit(async () => {
      await api.responsibilities.settle({ subjectId, ...option.value, reason, personId: me.id });
      closeDialog();
      toast({ text: t('responsibilities.settled', { subject: subjectName(subjectId) }), undo: true });
    });
  return (
    <FormDialog
      title={t('responsibilities.settle.title')}
      description={subjectText(content, subjectId)}
      submitLabel={t('responsibilities.settle')}
      state={state}
      missing={missing}
      onSubmit={settle}
    >
      <fieldset className={styles.options}>
        <legend>{t('responsibilities.settle.agreed')}</legend>
        {options.map(({ key, label, meaning, who }) => (
          <label key={key} className={styles.option}>
            <input type="radio" name={name} checked={chosen === key} onChange={() => setChosen(key)} />
            <span>
              {label}
              {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
            </span>
            <small>{who}</small>
          </label>
        ))}
      </fieldset>
      <Field label={t('responsibilities.reason')} required>
        {(control) => <TextArea {...control} value={reason} onValueChange={setReason} maxLength={4000} />}
      </Field>
    </FormDialog>
  );
}

/** What can be agreed on, each with those who say so. */
function useOptions(subjectId: string): Option[] {
  const { content, state, nameOf } = useInstrument();
  const names = (personIds: readonly string[]) => personIds.map(nameOf).join(', ');
  const isQuestion = subjectId.split('/').length === 3;
  if (isQuestion)
    return ANSWERS.map((answer) => ({
      key: answer,
      label: answerName(answer),
      who: names(
        state.answers
          .filter((one) => one.questionId === subjectId && one.value === answer)
          .map((one) => one.personId),
      ),
      value: { answer },
    }));
  const anchors =
    content.flatMap(({ dimensions }) => dimensions).find(({ id }) => id === subjectId)?.anchors ?? null;
  return MATURITY_LEVELS.map(({ level, name }) => ({
    key: String(level),
    label: `${level} ${name}`,
    meaning: levelMeaning(level, anchors),
    who: names(
      state.ratings
        .filter((one) => one.dimensionId === subjectId && one.maturity === level)
        .map((one) => one.personId),
    ),
    value: { maturity: level },
  }));
}
