import { date } from '../../shared/format/date.ts';
import { dateTime, wallClock } from '../../shared/format/time.ts';

/** A moment as the clock on this wall shows it, `2026-11-20T13:31:07`. */
export const onThisWall = (moment: Date): string => wallClock(moment.getTime(), -moment.getTimezoneOffset());

/** Today by this computer's calendar, `2026-11-20`. */
export const localToday = (): string => onThisWall(new Date()).slice(0, 10);

/** A stored instant (UTC) as wall-clock text of this place. */
export const localTime = (instant: string): string => onThisWall(new Date(instant));

/** The calendar day of a stored instant in this place. */
export const localDay = (instant: string): string => localTime(instant).slice(0, 10);

/** When something happened, as a history tells it: day and time here, `20 Nov 13:31`; of another year the day with its year. */
export function historyTime(instant: string): string {
  const wall = localTime(instant);
  return wall.slice(0, 4) === localToday().slice(0, 4) ? dateTime(wall) : date(wall);
}
