import { date, dayMonth } from './date.ts';
import { NO_FIGURE } from './spaces.ts';

/**
 * Turns an instant into wall-clock ISO text (`2026-11-20T13:31:07`) for a fixed offset from UTC, so that formatting
 * needs neither the clock nor the time zone of the machine.
 * @param epochMilliseconds milliseconds since 1970-01-01 UTC.
 * @param offsetMinutes minutes east of UTC (the negative of `Date.prototype.getTimezoneOffset`).
 */
export function wallClock(epochMilliseconds: number, offsetMinutes: number): string {
  if (!Number.isFinite(epochMilliseconds)) return '';
  return new Date(epochMilliseconds + offsetMinutes * 60_000).toISOString().slice(0, 19);
}

/**
 * The day of a stored instant in UTC. Documents print these days, so that the same state gives the same bytes on every
 * computer; a screen shows the day of the person who looks at it.
 */
export const utcDay = (instant: string): string => instant.slice(0, 10);

/** The time of a wall-clock ISO text: `14:02`, or with seconds `14:02:37`. */
export function time(iso: string, withSeconds = false): string {
  const match = /T(\d{2}:\d{2})(:\d{2})?/.exec(iso);
  if (match === null) return NO_FIGURE;
  return withSeconds ? `${match[1]}${match[2] ?? ':00'}` : (match[1] ?? NO_FIGURE);
}

/** Date and time as in a history: `20 Nov 13:31`; with the year `20 Nov 2026 13:31`. */
export function dateTime(iso: string, withYear = false): string {
  const day = withYear ? date(iso) : dayMonth(iso);
  return day === NO_FIGURE ? NO_FIGURE : `${day} ${time(iso)}`;
}

/** A length of time in the two largest units that matter: `45 s`, `6 min`, `2 h 20 min`, `3 d 4 h`. */
export function duration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return NO_FIGURE;
  const seconds = Math.round(milliseconds / 1000);
  if (milliseconds > 0 && milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))}\u00a0ms`;
  if (seconds < 60) return `${seconds}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  if (minutes < 24 * 60) return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  const hours = Math.round(minutes / 60);
  return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const head = `${large}\u00a0${largeUnit}`;
  return small === 0 ? head : `${head} ${small}\u00a0${smallUnit}`;
}
