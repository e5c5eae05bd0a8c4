import type { Standing } from './standing.ts';

/** A maturity score with everything a reader needs to judge it. Maturity runs from 0 to 5. */
export interface RolledUp {
  /** Mean of the rated dimensions; null when none is rated. */
  readonly mean: number | null;
  /** Dimensions with one agreed level. */
  readonly rated: number;
  /** Dimensions that could be rated: asked by the reference and applicable. */
  readonly applicable: number;
  /** The mean if every blank were 0 and every difference settled at its lower end. */
  readonly low: number;
  /** The mean if every blank were 5 and every difference settled at its upper end. */
  readonly high: number;
}

/** Highest level of maturity; blanks may still turn out to be that. */
const TOP = 5;

/**
 * Rolls dimensions up to a responsibility, a group, an area or the whole: at every height the mean of the rated dimensions
 * below it, each counting once, so that any figure can be checked by adding up the cells under it. The two bounds say what
 * the blanks could still do to it; a comparison or a verdict uses the lower one, so that a blank never helps.
 */
export function rollUp(standings: readonly Standing[]): RolledUp {
  let [sum, low, high, rated, applicable] = [0, 0, 0, 0, 0];
  for (const standing of standings) {
    if (standing.state === 'not asked' || standing.state === 'not applicable') continue;
    applicable += 1;
    if (standing.state === 'blank') high += TOP;
    else if (standing.state === 'unsettled') {
      low += standing.low;
      high += standing.high;
    } else {
      rated += 1;
      sum += standing.maturity;
      low += standing.maturity;
      high += standing.maturity;
    }
  }
  const of = (total: number): number => (applicable === 0 ? 0 : total / applicable);
  return { mean: rated === 0 ? null : sum / rated, rated, applicable, low: of(low), high: of(high) };
}

/** Maturity of 0 to 5 as the posture of 0 to 10 that boards are used to. */
export const posture = (maturity: number): number => maturity * 2;
