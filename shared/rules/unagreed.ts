import type { Factor } from '../model/factor.ts';

/**
 * Whether several people's ranges wait to be agreed on: two or more in the present round, which is blind still, or shown
 * without a choice since.
 *
 * @param given number of ranges of the present round
 */
export const isUnagreed = (
  { method, revealed }: Pick<Factor, 'method' | 'revealed'>,
  given: number,
): boolean => given > 1 && (!revealed || method === null);
