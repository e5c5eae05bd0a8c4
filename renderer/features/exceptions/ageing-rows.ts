import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import { isInForce } from '../../../shared/rules/exceptions.ts';
import { SOON } from './board/card-note.ts';
import { inForceFrom } from './run.ts';
import { daysLeftWords } from './words.ts';

export interface AgeingRow {
  readonly view: ExceptionView;
  readonly from: string;
  readonly due: string;
  readonly verdict: string;
  readonly tone: 'late' | 'soon' | 'calm';
}

/**
 * Exceptions in force by the days they have left, and before them those that ran out without a renewal in force:
 * there the departure may go on without anybody's permission.
 */
export function ageingRows(views: readonly ExceptionView[]): AgeingRow[] {
  const renewed = new Set(views.filter((view) => isInForce(view.state)).map((view) => view.renewsId));
  return views
    .filter((view) => isInForce(view.state) || (view.state === 'expired' && !renewed.has(view.id)))
    .flatMap((view) => {
      const from = inForceFrom(view);
      if (from === null || view.expiresOn === null || view.daysLeft === null) return [];
      const left = view.daysLeft;
      const tone = left < 0 ? ('late' as const) : left <= SOON ? ('soon' as const) : ('calm' as const);
      return [{ view, from, due: view.expiresOn, verdict: daysLeftWords(left), tone }];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
