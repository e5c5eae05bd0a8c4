import type { ClassificationAnswers } from '../../../../shared/model/classification.ts';

/** Answers as far as they are given. */
export type AnswersDraft = { -readonly [K in keyof ClassificationAnswers]: ClassificationAnswers[K] | null };

export const NO_ANSWERS: AnswersDraft = {
  sensitivity: null,
  criticality: null,
  regulation: null,
  confidentiality: null,
  integrity: null,
  availability: null,
  identifiability: null,
  reidentification: null,
  businessLogic: null,
};

/** The questions that have no answer yet. */
export function openQuestions(draft: AnswersDraft, asksLogic: boolean): (keyof AnswersDraft)[] {
  return (Object.keys(draft) as (keyof AnswersDraft)[]).filter((question) => {
    if (question === 'businessLogic' && !asksLogic) return false;
    if (question === 'reidentification' && draft.identifiability !== 'anonymised') return false;
    return draft[question] === null;
  });
}

/** The answers once nothing is open; null before. */
export function completeAnswers(draft: AnswersDraft, asksLogic: boolean): ClassificationAnswers | null {
  if (openQuestions(draft, asksLogic).length > 0) return null;
  return {
    ...draft,
    reidentification: draft.identifiability === 'anonymised' ? draft.reidentification : null,
    businessLogic: asksLogic && draft.businessLogic === true,
  } as ClassificationAnswers;
}
