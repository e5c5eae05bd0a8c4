import type { Dashboard, DashboardLine } from '../contract/posture.ts';

/** Records a figure names at most; the step it leads to has them all. */
const MOST = 12;

/** The first lines and their number. */
export const linesOf = (all: readonly DashboardLine[]): Dashboard['overdue'] => ({
  total: all.length,
  first: all.slice(0, MOST),
});

/** A line with what is known of it. */
export const line = (
  known: Pick<DashboardLine, 'ref' | 'title' | 'route'> & Partial<DashboardLine>,
): DashboardLine => ({ owner: '', tag: null, days: null, amount: null, ...known });

/** First and last day of what was written at these instants; null without any. */
export function spanOf(
  instants: readonly string[],
  dayOf: (instant: string) => string,
): { from: string; to: string } | null {
  const days = instants.map(dayOf).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}
