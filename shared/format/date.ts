import { NO_FIGURE, UNIT_SPACE } from './spaces.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads the calendar date at the head of an ISO 8601 text; null when it is not a date. No time zone is applied. */
function calendarDate(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const check = new Date(Date.UTC(year, month - 1, day));
  return check.getUTCMonth() === month - 1 && check.getUTCDate() === day ? { year, month, day } : null;
}

/** A date as in tables: `4 Mar 2025`. Takes `YYYY-MM-DD` or a full ISO 8601 instant, whose date part is used as written. */
export function date(iso: string): string {
  const parts = calendarDate(iso);
  if (parts === null) return NO_FIGURE;
  return [parts.day, MONTHS[parts.month - 1]?.slice(0, 3), parts.year].join(UNIT_SPACE);
}

/** A date as in running text and on covers: `18 November 2026`. */
export function dateLong(iso: string): string {
  const parts = calendarDate(iso);
  if (parts === null) return NO_FIGURE;
  return [parts.day, MONTHS[parts.month - 1], parts.year].join(UNIT_SPACE);
}

/** A date without its year, for lists within one year: `20 Nov`. */
export function dayMonth(iso: string): string {
  const parts = calendarDate(iso);
  if (parts === null) return NO_FIGURE;
  return [parts.day, MONTHS[parts.month - 1]?.slice(0, 3)].join(UNIT_SPACE);
}

/** The month of a date, for marks on an axis: `Nov 2026`. */
export function monthYear(iso: string): string {
  const parts = calendarDate(iso);
  if (parts === null) return NO_FIGURE;
  return [MONTHS[parts.month - 1]?.slice(0, 3), parts.year].join(UNIT_SPACE);
}

/** Whole days from one calendar date to another; negative when the second lies before. NaN when either is no date. */
export function daysBetween(fromIso: string, toIso: string): number {
  const from = calendarDate(fromIso);
  const to = calendarDate(toIso);
  if (from === null || to === null) return Number.NaN;
  const utc = (value: CalendarDate) => Date.UTC(value.year, value.month - 1, value.day);
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** A date told from today: `today`, `tomorrow`, `yesterday`, `in 10 days`, `6 days ago`. */
export function relativeDays(todayIso: string, iso: string): string {
  const days = daysBetween(todayIso, iso);
  if (Number.isNaN(days)) return NO_FIGURE;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** Time left until a date: `10 days left`, `1 day left`, `ends today`, `6 days late`. */
export function daysLeft(todayIso: string, iso: string): string {
  const days = daysBetween(todayIso, iso);
  if (Number.isNaN(days)) return NO_FIGURE;
  if (days === 0) return 'ends today';
  const size = Math.abs(days);
  return `${size} ${size === 1 ? 'day' : 'days'} ${days > 0 ? 'left' : 'late'}`;
}
