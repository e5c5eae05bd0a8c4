import { exp, log, squared } from '../special/elementary.ts';

/** What a metalog through three percentiles is given by. */
interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A logistic distribution with a bend: M(y) = centre + spread · ℓ + skew · (y − 1/2) · ℓ, with ℓ the log odds of y. */
export interface Bend {
  readonly centre: number;
  readonly spread: number;
  readonly skew: number;
}

/** M rises everywhere if and only if |skew| ≤ 1.66711 · spread (Keelin 2016, table 2). */
export const FEASIBLE_RATIO = 1.66711;

const LOG_ODDS_90 = log(9);

/** A bounded metalog is an unbounded one on another scale. */
interface Scale {
  /** From values to the unbounded scale. */
  readonly forth: (value: number) => number;
  readonly back: (value: number) => number;
  /** Derivative of {@link back}. */
  readonly backSlope: (value: number) => number;
}

/** Identity, ln(x − min), −ln(max − x) or ln((x − min)/(max − x)), as the bounds ask for. */
export function scaleOf({ min, max }: Percentiles): Scale {
  if (min === undefined && max === undefined) return { forth: (x) => x, back: (x) => x, backSlope: () => 1 };
  if (max === undefined) {
    const low = min!;
    return {
      forth: (x) => log(Math.max(0, x - low)),
      back: (x) => low + exp(x),
      backSlope: exp,
    };
  }
  if (min === undefined)
    return {
      forth: (x) => -log(Math.max(0, max - x)),
      back: (x) => max - exp(-x),
      backSlope: (x) => exp(-x),
    };
  const width = max - min;
  return {
    forth: (x) => (x <= min ? -Infinity : x >= max ? Infinity : log((x - min) / (max - x))),
    back: (x) => min + width / (1 + exp(-x)),
    backSlope: (x) => width / squared(exp(x / 2) + exp(-x / 2)),
  };
}

/** The bend through the three percentiles, on the unbounded scale. */
export function bendOf(percentiles: Percentiles): Bend {
  const { forth } = scaleOf(percentiles);
  const low = forth(percentiles.p10);
  const centre = forth(percentiles.p50);
  const high = forth(percentiles.p90);
  return {
    centre,
    spread: (high - low) / (2 * LOG_ODDS_90),
    skew: (high + low - 2 * centre) / (0.8 * LOG_ODDS_90),
  };
}

/** The quantile at given log odds of the probability. */
export function quantileOfBend({ centre, spread, skew }: Bend, odds: number): number {
  const y = 1 / (1 + exp(-odds));
  return centre + (spread + skew * (y - 0.5)) * odds;
}

/** Derivative of the quantile by the probability. */
export function slopeOfBend({ spread, skew }: Bend, odds: number): number {
  const y = 1 / (1 + exp(-odds));
  return (spread + skew * (y - 0.5)) / (y * (1 - y)) + skew * odds;
}
