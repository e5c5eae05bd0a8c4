import type { ExceptionView } from '../contract/exceptions.ts';
import { isPreparing } from './exceptions.ts';
import { isReapprovalRequested } from './exceptions-deciders.ts';
import type { ProgressCounts } from './progress.ts';

/** True while somebody has to decide: a request, or approval asked for again. */
export const awaitsDecision = (view: ExceptionView): boolean =>
  view.state === 'submitted' || (view.stale.length > 0 && isReapprovalRequested(view.events));

/** What the completeness of the register is judged by. */
export function exceptionCounts(views: readonly ExceptionView[]): ProgressCounts['exceptions'] {
  const incomplete = views.filter(
    (view) =>
      isPreparing(view.state) && view.actions.some((a) => a.action === 'submit' && a.problems.length > 0),
  );
  const waiting = views.filter(awaitsDecision);
  return {
    total: views.length,
    incompleteDrafts: incomplete.length,
    waiting: waiting.length,
    // One that waits for its second decision is counted once.
    stale: views.filter((view) => view.stale.length > 0 && !waiting.includes(view)).length,
  };
}
