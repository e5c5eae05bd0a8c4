import { cdf, quantile } from '../engine/distributions/distribution.ts';
import type { Distribution } from '../model/distribution.ts';
import { givenEnds } from './best-guess.ts';

const STEPS = 25;
/** What has no end is drawn as far as nearly all of it reaches. */
const TAIL = 0.02;

const OPEN: readonly Distribution['dist'][] = ['lognormal_ci90', 'metalog', 'empirical'];

/**
 * The density of a range at equal steps over it, up to a common factor: its shape, for a small picture. What each step holds
 * of the whole, which needs nothing but the distribution function.
 */
export function rangeDensity(distribution: Distribution): readonly number[] {
  if (distribution.dist === 'constant') return [0, 0, 0, 1, 0, 0, 0];
  const open = OPEN.includes(distribution.dist);
  const { low, high } = open
    ? { low: quantile(distribution, TAIL), high: quantile(distribution, 1 - TAIL) }
    : givenEnds(distribution);
  const step = (high - low) / STEPS;
  const below = Array.from({ length: STEPS + 1 }, (_, index) => cdf(distribution, low + index * step));
  const inside = below.slice(1).map((value, index) => Math.max(0, value - (below[index] ?? 0)));
  return open ? inside : [0, ...inside, 0];
}
