import { type CurvePoint, exceedanceOnCurve } from './curve.ts';

/** One limit of the risk appetite: to lose more than `loss` in a year may be at most this probable. */
export interface ToleranceLimit {
  readonly loss: number;
  readonly probability: number;
}

/** `narrow` is met by less than a tenth of the limit. */
export type Verdict = 'met' | 'narrow' | 'breached';

/** A limit with what the simulation says of it. */
export interface LimitComparison {
  readonly loss: number;
  /** The limit. */
  readonly probability: number;
  /** Simulated probability of losing more. */
  readonly exceedance: number;
  readonly verdict: Verdict;
}

const NARROW_SHARE = 0.1;

/** The part of a simulation result that the comparison needs. */
export interface SimulatedCurve {
  readonly curve: readonly CurvePoint[];
  readonly zeroProbability: number;
}

/** Compares a loss exceedance curve with every limit of the risk appetite, in the order of the limits. */
export function compareWithAppetite(
  { curve, zeroProbability }: SimulatedCurve,
  limits: readonly ToleranceLimit[],
): LimitComparison[] {
  return limits.map(({ loss, probability }) => {
    const exceedance = exceedanceOnCurve(curve, zeroProbability, loss);
    return { loss, probability, exceedance, verdict: judge(exceedance, probability) };
  });
}

/** A probability equal to the limit is still within it. */
function judge(exceedance: number, limit: number): Verdict {
  if (exceedance > limit) return 'breached';
  return exceedance > limit * (1 - NARROW_SHARE) ? 'narrow' : 'met';
}
