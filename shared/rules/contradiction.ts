import type { AnswerValue } from '../model/instrument.ts';
import type { Maturity } from './maturity.ts';

/** "All do it by a written method" cannot be true from here on while something is not done at all. */
const ALL_DO_IT = 3;

/**
 * What one assessor's level and answers say against each other, in words; null when they fit. Both are kept: only the
 * assessor knows which of the two is the slip.
 */
export function contradiction(level: Maturity, answers: readonly AnswerValue[]): string | null {
  const count = (value: AnswerValue) => answers.filter((answer) => answer === value).length;
  const [yes, no] = [count('yes'), count('no')];
  if (level >= ALL_DO_IT && no > 0)
    return `Level ${level} says that all do it, but ${no} of ${answers.length} answers ${no === 1 ? 'is' : 'are'} no.`;
  if (level === 0 && yes > 0)
    return `Level 0 says that nothing is done, but ${yes} of ${answers.length} answers ${yes === 1 ? 'is' : 'are'} yes.`;
  return null;
}
