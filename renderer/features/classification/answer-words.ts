import type { ClassificationAnswers } from '../../../shared/model/classification.ts';
import { t } from '../../i18n/t.ts';

/** An answer in a word or two. */
export function answerWords(field: keyof ClassificationAnswers, answers: ClassificationAnswers): string {
  switch (field) {
    case 'sensitivity':
      return t(`classification.answer.sensitivity.${answers.sensitivity}`);
    case 'criticality':
      return t(`classification.answer.criticality.${answers.criticality}`);
    case 'regulation':
      return t(`classification.answer.regulation.${answers.regulation}`);
    case 'identifiability':
      return t(`classification.answer.identifiability.${answers.identifiability}`);
    case 'reidentification':
      return answers.reidentification === null
        ? t('classification.answer.notAsked')
        : t(`classification.answer.reidentification.${answers.reidentification}`);
    case 'businessLogic':
      return t(answers.businessLogic ? 'classification.answer.yes' : 'classification.answer.no');
    default:
      return t(`classification.answer.level.${answers[field]}`);
  }
}

/** What was answered otherwise than before: `Content: Business → Personal data`. */
export const answerChanges = (before: ClassificationAnswers, after: ClassificationAnswers): string[] =>
  (Object.keys(after) as (keyof ClassificationAnswers)[])
    .filter((field) => before[field] !== after[field])
    .map((field) =>
      t('classification.historyChange', {
        question: t(`classification.answered.${field}`),
        before: answerWords(field, before),
        after: answerWords(field, after),
      }),
    );
