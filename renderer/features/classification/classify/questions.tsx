import {
  EXPOSURES,
  IDENTIFIABILITIES,
  REIDENTIFICATIONS,
  SENSITIVITIES,
} from '../../../../shared/model/classification.ts';
import type { KnownAnswersView } from '../../../../shared/contract/classification.ts';
import type { AnswerProblem } from '../../../../shared/rules/classification-problems.ts';
import { t } from '../../../i18n/t.ts';
import type { AnswersDraft } from './answers.ts';
import styles from './classify-dialog.module.css';
import { levelOptions, Question } from './question.tsx';

export interface QuestionsProps {
  /** What was filled in, with its origin. */
  readonly known: KnownAnswersView;
  readonly draft: AnswersDraft;
  readonly onChange: (patch: Partial<AnswersDraft>) => void;
  readonly problems: readonly AnswerProblem[];
  /** Whether one of the assets can hold business logic. */
  readonly asksLogic: boolean;
}

const AXES = ['confidentiality', 'integrity', 'availability'] as const;

/** The questions of the wizard. */
export function Questions({ known, draft, onChange, problems, asksLogic }: QuestionsProps) {
  const originOf = (field: keyof AnswersDraft) => originWords(known, field, draft);
  const problemOf = (field: keyof AnswersDraft) => problems.find((one) => one.field === field)?.message;
  return (
    <div className={styles.questions}>
      <Question
        label={t('classification.question.sensitivity')}
        origin={originOf('sensitivity')}
        value={draft.sensitivity}
        onValueChange={(sensitivity) => onChange({ sensitivity })}
        options={SENSITIVITIES.map((value) => ({
          value,
          label: t(`classification.answer.sensitivity.${value}`),
        }))}
      />
      <Question
        label={t('classification.question.identifiability')}
        origin={originOf('identifiability')}
        hint={t('classification.hint.identifiability')}
        problem={problemOf('identifiability')}
        value={draft.identifiability}
        onValueChange={(identifiability) => onChange({ identifiability })}
        options={IDENTIFIABILITIES.map((value) => ({
          value,
          label: t(`classification.answer.identifiability.${value}`),
        }))}
      />
      {draft.identifiability === 'anonymised' && (
        <Question
          label={t('classification.question.reidentification')}
          origin={originOf('reidentification')}
          value={draft.reidentification}
          onValueChange={(reidentification) => onChange({ reidentification })}
          options={REIDENTIFICATIONS.map((value) => ({
            value,
            label: t(`classification.answer.reidentification.${value}`),
          }))}
        />
      )}
      <Question
        label={t('classification.question.criticality')}
        origin={originOf('criticality')}
        value={draft.criticality}
        onValueChange={(criticality) => onChange({ criticality })}
        options={levelOptions('criticality')}
      />
      <Question
        label={t('classification.question.regulation')}
        origin={originOf('regulation')}
        value={draft.regulation}
        onValueChange={(regulation) => onChange({ regulation })}
        options={EXPOSURES.map((value) => ({ value, label: t(`classification.answer.regulation.${value}`) }))}
      />
      <div className={styles.axes}>
        {AXES.map((axis) => (
          <Question
            key={axis}
            label={t(`classification.question.${axis}`)}
            origin={originOf(axis)}
            problem={problemOf(axis)}
            value={draft[axis]}
            onValueChange={(level) => onChange({ [axis]: level })}
            options={levelOptions('level')}
          />
        ))}
      </div>
      {asksLogic && (
        <Question
          label={t('classification.question.businessLogic')}
          origin={originOf('businessLogic')}
          value={draft.businessLogic === null ? null : draft.businessLogic ? 'yes' : 'no'}
          onValueChange={(answer) => onChange({ businessLogic: answer === 'yes' })}
          options={[
            { value: 'yes', label: t('classification.answer.yes') },
            { value: 'no', label: t('classification.answer.no') },
          ]}
        />
      )}
    </div>
  );
}

/** Where an answer comes from, as long as it is the one that was filled in. */
function originWords(
  { answers, origins }: KnownAnswersView,
  field: keyof AnswersDraft,
  draft: AnswersDraft,
): string | undefined {
  const from = origins[field];
  if (from === undefined || from.origin === 'earlier' || draft[field] !== answers[field]) return undefined;
  return t(`classification.origin.${from.origin}`, { ref: from.ref });
}
