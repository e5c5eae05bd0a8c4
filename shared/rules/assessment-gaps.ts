import type { Gap } from '../contract/responsibilities.ts';
import type { AssessedUnit } from './assessment.ts';
import type { Maturity } from './maturity.ts';
import { posture } from './roll-up.ts';
import type { Standing } from './standing.ts';

/** "Defined": the first level at which all do it and records show it. */
export const AIM: Maturity = 3;

/** The level a comparison starts from: blanks as 0 and differences at their lower end, so that a blank is the largest gap. */
function floor(standing: Standing): number | null {
  if (standing.state === 'blank') return 0;
  if (standing.state === 'rated') return standing.maturity;
  return standing.state === 'unsettled' ? standing.low : null;
}

/**
 * Responsibilities by what bringing each of their dimensions to the level aimed at would add to the lower bound of the
 * posture, the most first. Equal ones keep the order of the reference.
 */
export function gaps(units: readonly AssessedUnit[], aim: Maturity = AIM): Gap[] {
  const all = units.reduce((sum, { figure }) => sum + figure.applicable, 0);
  const inGroup = new Map<string, number>();
  for (const { content, figure } of units)
    inGroup.set(content.groupId, (inGroup.get(content.groupId) ?? 0) + figure.applicable);
  return units
    .flatMap(({ content, dimensions }): Gap[] => {
      const short = dimensions.flatMap(({ id, counted }) => {
        const level = floor(counted);
        return level === null || level >= aim ? [] : [{ id, lacks: aim - level }];
      });
      if (short.length === 0) return [];
      const levels = short.reduce((sum, { lacks }) => sum + lacks, 0);
      return [
        {
          responsibilityId: content.id,
          title: content.title,
          dimensionIds: short.toSorted((a, b) => b.lacks - a.lacks).map(({ id }) => id),
          posture: posture(levels / all),
          group: levels / (inGroup.get(content.groupId) ?? 1),
        },
      ];
    })
    .toSorted((a, b) => b.posture - a.posture);
}
