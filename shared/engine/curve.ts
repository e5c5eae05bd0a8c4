import { exp, log } from './special/elementary.ts';
import { logGrid } from './log-grid.ts';
import { type BinnedSample, binOf, binOfRank, floorOf } from './sample/binned-sample.ts';

/** One point of a loss exceedance curve: the probability of losing more than `loss` in a year. */
export interface CurvePoint {
  readonly loss: number;
  readonly probability: number;
}

const POINTS = 120;
/** The curve starts where this share of the loss years lies below: the flat beginning needs no points. */
const LEFT_OUT_ON_THE_LEFT = 0.001;

/**
 * Loss exceedance curve (LEC) of a sample: points in nearly equal ratios of loss, from the smallest losses to the largest year
 * of all, so the tail is never dropped. Probabilities are counted in the whole sample at each point and fall to 0 at the last.
 * Empty when no year has a loss.
 */
export function lossExceedanceCurve(sample: BinnedSample): CurvePoint[] {
  const { size, largest, before } = sample;
  const zeros = before[1]!;
  if (zeros === size) return [];
  const last = { loss: largest, probability: 0 };
  const first = binOfRank(zeros + Math.floor(LEFT_OUT_ON_THE_LEFT * (size - zeros)), sample);
  const from = floorOf(first + 1, sample);
  if (!(from < largest)) return [last];
  // Points lie on the edges of bins, where the count is exact.
  const bins = new Set(
    logGrid(from, largest, POINTS).map((loss) => Math.max(first + 1, binOf(loss, sample))),
  );
  const points = [...bins].map((bin) => ({
    loss: floorOf(bin, sample),
    probability: (size - before[bin]!) / size,
  }));
  return [...points.slice(0, POINTS - 1).filter(({ loss }) => loss < largest), last];
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
      ? log(loss / before.loss) / log(after.loss / before.loss)
      : (loss - before.loss) / (after.loss - before.loss);
  return after.probability > 0
    ? before.probability * exp(share * log(after.probability / before.probability))
    : before.probability * (1 - share);
}
