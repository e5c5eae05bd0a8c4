import type { ComparedMaturity, ComparedSide, Comparison, Values } from '../contract/comparison.ts';
import type { Figure } from '../contract/figure.ts';
import type { Dashboard, MaturityRow, RiskCategories } from '../contract/posture.ts';
import type { Gap } from '../contract/responsibilities.ts';
import { comparedCategories } from './compared-categories.ts';
import { comparedCoverage } from './compared-coverage.ts';
import { NOTHING, values } from './compared-values.ts';

/** A state with what the dashboard makes of it. */
export interface ComparedState {
  readonly side: ComparedSide;
  /** Id of the engagement. */
  readonly engagementId: string;
  readonly board: Dashboard;
  readonly categories: RiskCategories;
}

/** Puts two states of the dashboard side by side. Nothing is judged whose blanks could turn the judgement round. */
export function comparison(earlier: ComparedState, now: ComparedState): Comparison {
  return {
    earlier: earlier.side,
    now: now.side,
    same: earlier.engagementId === now.engagementId,
    figures: figures(earlier, now),
    areas: maturity(earlier.board.areas, now.board.areas),
    groups: maturity(earlier.board.groups, now.board.groups),
    gaps: gapChanges(earlier.board.gaps, now.board.gaps),
    threshold: { earlier: earlier.categories.threshold, now: now.categories.threshold },
    categories: comparedCategories(earlier.categories, now.categories),
    coverage: comparedCoverage(earlier.categories, now.categories),
  };
}

function figures({ board: earlier, side }: ComparedState, now: ComparedState): Comparison['figures'] {
  const { board } = now;
  const sameMoney = side.currency === now.side.currency;
  const pair = (
    figure: Comparison['figures'][number]['figure'],
    of: (dashboard: Dashboard) => number | null,
    better: 'more' | 'less' | null,
  ) => ({ figure, ...values(of(earlier), of(board), better) });
  const summed = ({ loss: { portfolio } }: Dashboard) => portfolio?.contributions.length ?? 0;
  const loss = ofWhole(
    pair('loss', ({ loss: { portfolio } }) => portfolio?.result.percentiles.p90 ?? null, 'less'),
    summed(earlier),
    summed(board),
  );
  const above = pair(
    'above',
    ({ aboveAppetite }) => (aboveAppetite.simulated === 0 ? null : aboveAppetite.assets.total),
    'less',
  );
  const posture = compareMaturity(earlier.whole, board.whole);
  return [
    {
      figure: 'posture',
      earlier: earlier.posture.value,
      now: board.posture.value,
      change: posture.change === null ? null : 2 * posture.change,
      turn: posture.turn,
    },
    // Amounts of two currencies stand beside each other, but none is more than the other.
    sameMoney ? loss : { ...loss, change: null, turn: null },
    ofWhole(above, earlier.aboveAppetite.simulated, board.aboveAppetite.simulated),
    pair('compliance', ({ compliance: { met, of } }) => (of === 0 ? null : met / of), 'more'),
    pair('exceptions', ({ exceptions }) => exceptions.inForce.total, null),
    pair('stale', ({ exceptions }) => exceptions.stale, 'less'),
    // More findings may be more risk or a closer look, so their number is neither better nor worse.
    pair('findings', ({ findings }) => findings.open.total, null),
    pair('overdue', ({ overdue }) => overdue.total, 'less'),
    pair('evidence', ({ evidence }) => evidence.held.total, null),
  ];
}

/**
 * A figure that adds up over what has been simulated. Where it moved with the number of what is in it, that may be all that moved
 * it: a scenario that is no longer simulated does not make a client safer, nor a new one the risk greater than it was.
 */
function ofWhole<T extends Values>(figure: T, earlier: number, now: number): T {
  const { change, turn } = figure;
  if (change === null || turn === null || turn === 'same') return figure;
  return Math.sign(change) === Math.sign(now - earlier) ? { ...figure, turn: 'unclear' } : figure;
}

/**
 * How a mean maturity changed. A mean can rise only because low dimensions became blank; so a change counts as better or worse
 * only where the lower bound, which holds blanks for 0, did not move the other way.
 */
export function compareMaturity(earlier: Figure, now: Figure): Pick<ComparedMaturity, 'change' | 'turn'> {
  if (earlier.mean === null || now.mean === null) return { change: null, turn: null };
  const change = now.mean - earlier.mean;
  const floor = now.low - earlier.low;
  if (Math.abs(change) < NOTHING && Math.abs(floor) < NOTHING) return { change: 0, turn: 'same' };
  if (change >= -NOTHING && floor >= -NOTHING) return { change, turn: 'better' };
  return { change, turn: change <= NOTHING && floor <= NOTHING ? 'worse' : 'unclear' };
}

function maturity(earlier: readonly MaturityRow[], now: readonly MaturityRow[]): ComparedMaturity[] {
  const before = new Map(earlier.map((row) => [row.id, row.figure]));
  return now.flatMap(({ id, title, figure }) => {
    const was = before.get(id);
    return was === undefined
      ? []
      : [{ id, title, earlier: was, now: figure, ...compareMaturity(was, figure) }];
  });
}

/** The gaps of both states: what changed first, the most first; then what did not, the largest first. */
function gapChanges(earlier: readonly Gap[], now: readonly Gap[]): Comparison['gaps'] {
  const before = new Map(earlier.map((gap) => [gap.responsibilityId, gap]));
  const after = new Map(now.map((gap) => [gap.responsibilityId, gap]));
  const ids = [...new Set([...now, ...earlier].map(({ responsibilityId }) => responsibilityId))];
  return ids
    .map((responsibilityId) => {
      const [old, present] = [before.get(responsibilityId), after.get(responsibilityId)];
      const [was, is] = [old?.posture ?? null, present?.posture ?? null];
      const title = present?.title ?? old?.title ?? '';
      return { responsibilityId, title, earlier: was, now: is, state: gapState(was, is) };
    })
    .toSorted((a, b) => movedBy(b) - movedBy(a) || (b.now ?? 0) - (a.now ?? 0));
}

const movedBy = ({ earlier, now }: { earlier: number | null; now: number | null }): number => {
  const moved = Math.abs((now ?? 0) - (earlier ?? 0));
  return moved < NOTHING ? 0 : moved;
};

function gapState(earlier: number | null, now: number | null): Comparison['gaps'][number]['state'] {
  if (now === null) return 'closed';
  if (earlier === null) return 'new';
  if (Math.abs(now - earlier) < NOTHING) return 'open';
  return now < earlier ? 'smaller' : 'larger';
}
