import { type CurvePoint, exceedanceOnCurve } from '../engine/curve.ts';

/** The two ends of a 95 % interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard errors on either side of an estimate that hold the truth in 95 of 100 repetitions. */
export const STANDARD_ERRORS_95 = 1.96;

/**
 * 95 % simulation error of a quantile of the annual loss: the losses at the exceedance probabilities p ± 1.96 √(p(1−p)/n),
 * the interval of order statistics (David and Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1), read from the loss
 * exceedance curve and anchored at the quantile itself, which was taken from the whole sample.
 *
 * @param quantile the loss that is exceeded with the probability
 * @param probability of losing more than the quantile in a year
 * @param iterations number of simulated years
 * @returns null where the quantile is zero or the curve does not reach far enough
 */
export function quantileError(
  curve: readonly CurvePoint[],
  zeroProbability: number,
  quantile: number,
  probability: number,
  iterations: number,
): Interval | null {
  if (quantile <= 0 || iterations <= 0) return null;
  const spread = STANDARD_ERRORS_95 * Math.sqrt((probability * (1 - probability)) / iterations);
  const centre = lossExceededWith(curve, zeroProbability, probability);
  const low = lossExceededWith(curve, zeroProbability, probability + spread);
  const high = lossExceededWith(curve, zeroProbability, probability - spread);
  if (centre === null || low === null || high === null) return null;
  return { low: (quantile * low) / centre, high: (quantile * high) / centre };
}

/** The loss that a curve exceeds with a probability, by bisection; null where the curve does not say. */
function lossExceededWith(
  curve: readonly CurvePoint[],
  zeroProbability: number,
  probability: number,
): number | null {
  const first = curve[0];
  const last = curve[curve.length - 1];
  if (first === undefined || last === undefined || probability <= 0) return null;
  if (probability >= first.probability) return probability > 1 - zeroProbability ? null : first.loss;
  let low = first.loss;
  let high = last.loss;
  // 50 halvings of the logarithm reach the precision of a double.
  for (let step = 0; step < 50; step += 1) {
    const middle = Math.sqrt(low * high);
    if (exceedanceOnCurve(curve, zeroProbability, middle) > probability) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}
