import type { ExceptionView } from '../../../../shared/contract/exceptions.ts';
import type { ExceptionState } from '../../../../shared/model/exception.ts';

export const COLUMNS = ['preparing', 'waiting', 'active', 'ended'] as const;
export type ColumnName = (typeof COLUMNS)[number];

const COLUMN_OF: Readonly<Record<ExceptionState, ColumnName>> = {
  draft: 'preparing',
  returned: 'preparing',
  submitted: 'waiting',
  approved: 'waiting',
  active: 'active',
  rejected: 'ended',
  expired: 'ended',
  revoked: 'ended',
  closed: 'ended',
};

/** Stale ones first, then what ends soonest. */
const urgency = (view: ExceptionView): number =>
  (view.stale.length > 0 ? -1_000_000 : 0) + (view.daysLeft ?? 500_000);

const lastEvent = (view: ExceptionView): string => view.events.at(-1)?.at ?? '';

const ORDER: Readonly<Record<ColumnName, (a: ExceptionView, b: ExceptionView) => number>> = {
  preparing: () => 0,
  // Requests before what only waits for its start; within each, the longest waiting first.
  waiting: (a, b) =>
    Number(a.state === 'approved') - Number(b.state === 'approved') || (lastEvent(a) < lastEvent(b) ? -1 : 1),
  active: (a, b) => urgency(a) - urgency(b),
  ended: (a, b) => (lastEvent(a) > lastEvent(b) ? -1 : 1),
};

/** The register in the four columns of the board, each in the order in which its cards are worth a look. */
export function boardColumns(
  views: readonly ExceptionView[],
): readonly { readonly name: ColumnName; readonly views: readonly ExceptionView[] }[] {
  return COLUMNS.map((name) => ({
    name,
    views: views.filter((view) => COLUMN_OF[view.state] === name).toSorted(ORDER[name]),
  }));
}
