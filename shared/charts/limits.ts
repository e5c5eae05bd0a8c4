import type { LossPoint } from './types.ts';

/** One point of the appetite: losing more than `loss` in a year is accepted with at most `probability`. */
export interface LimitPoint extends LossPoint {
  /** Whether the curve breaks this limit, when it is known exactly; read off the curve otherwise. */
  readonly exceeded?: boolean;
}

/**
 * Yearly probability of losing more than an amount, read off a curve: straight between its points on a logarithmic loss
 * axis, the first value before them, zero beyond the last.
 */
export function probabilityAt(points: readonly LossPoint[], loss: number): number {
  const next = points.findIndex((point) => point.loss >= loss);
  const after = points[next];
  if (after === undefined) return 0;
  const before = points[next - 1];
  if (before === undefined || after.loss === loss) return after.probability;
  const share =
    before.loss > 0
      ? Math.log(loss / before.loss) / Math.log(after.loss / before.loss)
      : (loss - before.loss) / (after.loss - before.loss);
  return before.probability + (after.probability - before.probability) * share;
}

/** Whether a curve breaks a limit. */
export function isExceeded(limit: LimitPoint, points: readonly LossPoint[]): boolean {
  return limit.exceeded ?? probabilityAt(points, limit.loss) > limit.probability;
}

/** Limits by rising loss, without those that no logarithmic axis can show. */
export function drawableLimits(limits: readonly LimitPoint[]): readonly LimitPoint[] {
  return limits.filter((limit) => limit.loss > 0).toSorted((a, b) => a.loss - b.loss);
}
