import { compareWithAppetite, type LimitComparison, type SimulatedCurve } from '../engine/appetite.ts';
import { type BreachRange, breachRanges } from '../charts/breach-ranges.ts';
import type { AppetitePoint } from '../model/engagement.ts';

/** How a curve stands against the appetite. */
export interface AppetiteSummary {
  /** By rising loss. */
  readonly limits: readonly LimitComparison[];
  /** Losses between which the curve lies above the limits as they are drawn. */
  readonly breaches: readonly BreachRange[];
  /** The limit that says most: the one broken by the most years, or else the one closest to it. Null without limits. */
  readonly telling: LimitComparison | null;
}

/**
 * Holds a curve against the appetite. One limit is told first, since a board asks whether it is in or out and not for a list: the
 * limit that most years break, or where none is broken the one that leaves least room.
 */
export function appetiteSummary(
  simulated: SimulatedCurve,
  appetite: readonly AppetitePoint[],
): AppetiteSummary {
  const limits = compareWithAppetite(
    simulated,
    appetite.toSorted((a, b) => a.loss - b.loss),
  );
  const broken = limits.filter((limit) => limit.verdict === 'breached');
  const telling = broken.length > 0 ? most(broken, excess) : most(limits, used);
  return { limits, breaches: breachRanges(simulated.curve, limits), telling };
}

const excess = ({ exceedance, probability }: LimitComparison) => exceedance - probability;
const used = ({ exceedance, probability }: LimitComparison) =>
  exceedance === 0 ? 0 : exceedance / probability;

function most(
  limits: readonly LimitComparison[],
  by: (limit: LimitComparison) => number,
): LimitComparison | null {
  return limits.toSorted((a, b) => by(b) - by(a))[0] ?? null;
}
