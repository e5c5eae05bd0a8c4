import type { EarlierState } from '../contract/comparison.ts';

/** The last entry of an hour in which something was written. */
export interface WorkedHour {
  readonly sequence: number;
  readonly at: string;
  readonly entries: number;
}

/**
 * The states worth comparing with, out of the hours of work, the latest first: how each day of work ended, and on the last
 * day also how each hour ended, since a workshop compares with the morning. The present state is not among them.
 */
export function earlierStates(
  hours: readonly WorkedHour[],
  dayOf: (instant: string) => string,
): EarlierState[] {
  const [present, ...earlier] = hours.toSorted((a, b) => b.sequence - a.sequence);
  if (present === undefined) return [];
  const day = ({ at }: WorkedHour): string => dayOf(at);
  const today = day(present);
  return [...Map.groupBy(earlier, (hour) => (day(hour) === today ? hour.at : day(hour))).values()].flatMap(
    (members) => {
      const [last] = members;
      const entries = members.reduce((sum, hour) => sum + hour.entries, 0);
      return last === undefined ? [] : [{ sequence: last.sequence, at: last.at, entries }];
    },
  );
}
