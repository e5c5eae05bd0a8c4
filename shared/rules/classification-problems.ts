import type { ClassificationAnswers } from '../model/classification.ts';

export interface AnswerProblem {
  readonly field: keyof ClassificationAnswers;
  readonly message: string;
}

/** Answers that cannot hold together. One of the two is wrong, and a tier drawn from them would be too. */
export function contradictions(answers: ClassificationAnswers): AnswerProblem[] {
  const { sensitivity, identifiability, reidentification, confidentiality } = answers;
  const problems: AnswerProblem[] = [];
  if (sensitivity === 'open' && (identifiability === 'identified' || identifiability === 'pseudonymised'))
    problems.push({
      field: 'identifiability',
      message: 'Content open to everyone cannot hold data on people that can be told apart',
    });
  if (sensitivity === 'personal' && identifiability === 'none')
    problems.push({
      field: 'identifiability',
      message: 'Personal data is about people: say how they can be told apart',
    });
  if (sensitivity === 'open' && confidentiality === 'high')
    problems.push({
      field: 'confidentiality',
      message: 'Content open to everyone has nothing to keep secret',
    });
  if (sensitivity === 'special' && confidentiality === 'low')
    problems.push({
      field: 'confidentiality',
      message: 'Special categories and secrets need more than a low protection',
    });
  if (identifiability === 'anonymised' && reidentification === null)
    problems.push({
      field: 'reidentification',
      message: 'Say whether people can be found again in the anonymised data',
    });
  if (identifiability !== 'anonymised' && reidentification !== null)
    problems.push({ field: 'reidentification', message: 'Only asked of anonymised data' });
  return problems;
}
