import { type LimitPoint, probabilityAt } from './limits.ts';
import { niceStep } from './scale.ts';
import type { LossCurve } from './types.ts';

/** Curves below this probability decide nothing on an axis of percentages. */
const TAIL = 0.002;
const FALLBACK: readonly [number, number] = [10_000, 10_000_000];

/**
 * The losses an axis should span: from the power of ten below which nothing happens to a round amount beyond which
 * nothing does, two to five decades.
 */
export function lossDomain(
  curves: readonly LossCurve[],
  limits: readonly LimitPoint[],
  tail = TAIL,
): readonly [number, number] {
  const positive = curves.flatMap((curve) => curve.points.filter((point) => point.loss > 0));
  const ends = curves.flatMap((curve) => {
    const last = curve.points.findLast((point) => point.loss > 0 && point.probability >= tail);
    return last === undefined ? [] : [last.loss];
  });
  const high = Math.max(0, ...ends, ...limits.map((limit) => limit.loss));
  if (positive.length === 0 || high <= 0) {
    return limits.length === 0 ? FALLBACK : [decadeBelow(high / 1000), niceStep(high)];
  }
  const begins = curves.flatMap((curve) => {
    const top = probabilityAt(
      curve.points,
      Math.min(...curve.points.filter((p) => p.loss > 0).map((p) => p.loss)),
    );
    const falls = curve.points.find((point) => point.loss > 0 && point.probability < top * 0.97);
    return falls === undefined ? [] : [falls.loss];
  });
  const low = decadeBelow(Math.min(high / 100, ...begins, ...limits.map((limit) => limit.loss / 1.5)));
  return [Math.max(low, decadeBelow(high / 1e5)), niceStep(high)];
}

function decadeBelow(value: number): number {
  return Number(`1e${Math.floor(Math.log10(value) + 1e-9)}`);
}
