import type { CompareWith } from '../../../shared/contract/comparison.ts';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { type ComparedState, comparison } from '../../../shared/rules/comparison.ts';
import { earlierStates } from '../../../shared/rules/earlier-states.ts';
import type { Ctx } from '../../app/workbench.ts';
import { withFile } from '../../store/look-into.ts';
import { withPast } from '../../store/past.ts';
import type { Reader } from '../../store/reader.ts';
import { riskCategories } from './categories.ts';
import { type PostureSources, readDashboard } from './dashboard.ts';
import { type HistoryPoint, readEngagement, historyPoint, lastPoint, workedHours } from './queries.ts';

/** Where the client stood, beside where the client stands. Only ever reads. */
export function comparisonHandlers(
  sources: PostureSources,
): Pick<Handlers<Ctx>['posture'], 'states' | 'compare'> {
  const stateOf = (ctx: Ctx, read: Reader, point: HistoryPoint, day: string): ComparedState => {
    const { id, client, title, currency } = readEngagement(read);
    const board = readDashboard(read, { day, dayOf: (instant) => ctx.dayOf(instant) }, sources);
    const { sequence, hash: head } = point;
    return {
      engagementId: id,
      board,
      categories: riskCategories(read),
      side: { client, title, day, sequence, head, whole: board.whole, currency },
    };
  };
  const earlier = (ctx: Ctx, wish: CompareWith): ComparedState => {
    if ('sequence' in wish) {
      const past = historyPoint(ctx.read, wish.sequence);
      return withPast(ctx.read, wish.sequence, (read) => stateOf(ctx, read, past, ctx.dayOf(past.at)));
    }
    if (wish.path === ctx.store.path)
      throw new AssayError(
        'CONFLICT',
        'This is the engagement that is open. Choose one of its earlier states, or the file of an earlier engagement.',
      );
    return withFile(wish.path, (read) => {
      const last = lastPoint(read);
      return stateOf(ctx, read, last, ctx.dayOf(last.at));
    });
  };
  return {
    states: (ctx) => earlierStates(workedHours(ctx.read), (instant) => ctx.dayOf(instant)),
    compare: (ctx, wish) =>
      comparison(earlier(ctx, wish), stateOf(ctx, ctx.read, lastPoint(ctx.read), ctx.today())),
  };
}
