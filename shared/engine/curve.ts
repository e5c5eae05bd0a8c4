import { logGrid } from './log-grid.ts';
import { countUpTo, exceedance, quantile } from './statistics.ts';

/** One point of a loss exceedance curve: the probability of losing more than `loss` in a year. */
export interface CurvePoint {
  readonly loss: number;
  readonly probability: number;
}

const POINTS = 120;
/** The curve starts where this share of the loss years lies below: the flat beginning needs no points. */
const LEFT_OUT_ON_THE_LEFT = 0.001;

/**
 * Loss exceedance curve (LEC) of a sorted sample: points in equal ratios of loss, from the smallest losses to the
 * largest year of all, so the tail is never dropped. Probabilities are counted in the whole sample at each point and
 * fall to 0 at the last. Empty when no year has a loss.
 */
export function lossExceedanceCurve(sorted: Float64Array): CurvePoint[] {
  const positive = sorted.subarray(countUpTo(sorted, 0));
  if (positive.length === 0) return [];
  const from = quantile(positive, LEFT_OUT_ON_THE_LEFT);
  const to = positive[positive.length - 1]!;
  const losses = from < to ? logGrid(from, to, POINTS) : [to];
  return losses.map((loss) => ({ loss, probability: exceedance(sorted, loss) }));
}

/**
 * P(L > loss) read from a curve, in straight lines on double logarithmic paper as it is drawn. To the left of the
 * first point it is at most the probability of any loss; to the right of the last it is 0.
 *
 * @param zeroProbability share of years without loss
 */
export function exceedanceOnCurve(
  curve: readonly CurvePoint[],
  zeroProbability: number,
  loss: number,
): number {
  const right = curve.findIndex((point) => point.loss >= loss);
  if (right === -1) return 0;
  const after = curve[right]!;
  const before = right > 0 ? curve[right - 1]! : { loss: 0, probability: 1 - zeroProbability };
  if (after.loss === loss) return after.probability;
  return interpolate(before, after, loss);
}

/** Straight on logarithmic axes, except towards a zero, which such axes do not have. */
function interpolate(before: CurvePoint, after: CurvePoint, loss: number): number {
  const share =
    before.loss > 0
      ? Math.log(loss / before.loss) / Math.log(after.loss / before.loss)
      : (loss - before.loss) / (after.loss - before.loss);
  return after.probability > 0
    ? before.probability * (after.probability / before.probability) ** share
    : before.probability * (1 - share);
}
