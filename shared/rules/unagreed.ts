import type { Factor } from '../model/factor.ts';

/**
 * Whether several people's ranges wait to be agreed on: two or more in the present round, which is blind still, or shown
 * without a choice since. What was agreed on an earlier round is in use meanwhile, and does not answer this one.
 *
 * @param given number of ranges of the present round
 */
export const isUnagreed = (
  { method, agreedRound, round, revealed }: Pick<Factor, 'method' | 'agreedRound' | 'round' | 'revealed'>,
  given: number,
): boolean => given > 1 && (!revealed || method === null || agreedRound !== round);
