import type { Values } from '../contract/comparison.ts';

/** Changes below this are the rounding of floating-point sums. */
export const NOTHING = 1e-9;

/**
 * A value then and now, and what its change means. What was not known in one of the states has no change; where neither
 * direction is better it is not judged.
 */
export function values(earlier: number | null, now: number | null, better: 'more' | 'less' | null): Values {
  if (earlier === null || now === null) return { earlier, now, change: null, turn: null };
  const change = now - earlier;
  if (better === null) return { earlier, now, change, turn: null };
  const turn = Math.abs(change) < NOTHING ? 'same' : change > 0 === (better === 'more') ? 'better' : 'worse';
  return { earlier, now, change, turn };
}
