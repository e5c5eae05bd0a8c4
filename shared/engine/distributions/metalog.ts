import { exp, log, power, squared } from '../special/elementary.ts';
import { discretise, expectation } from '../numeric/expectation.ts';
import type { Smooth } from '../numeric/measure.ts';
import type { Problem } from '../problem.ts';
import { LEVELS } from '../sampling/levels.ts';
import { QuantileTable } from '../sampling/quantile-table.ts';
import type { Family } from './family.ts';
import { type Bend, bendOf, FEASIBLE_RATIO, quantileOfBend, scaleOf, slopeOfBend } from './metalog-bend.ts';

/**
 * Metalog through three percentiles (Keelin, "The metalog distributions", Decision Analysis 13, 2016; the SPT form).
 * With `min` and `max` it is bounded by them.
 */
export interface Metalog {
  readonly dist: 'metalog';
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Log odds on either side that hold all but 1e-26 of the mass. */
const REACH = 60;

export const metalog: Family<Metalog> = {
  parameters: {
    p10: 'number',
    p50: 'number',
    p90: 'number',
    min: 'optional number',
    max: 'optional number',
  },
  rules,
  support: ({ min = -Infinity, max = Infinity }) => [min, max],
  mean: (distribution) => expectation(measure(distribution), (x) => x),
  variance: (distribution) => centralMoment(distribution, 2),
  skewness: (distribution) =>
    centralMoment(distribution, 3) / power(Math.sqrt(centralMoment(distribution, 2)), 3),
  densityMode: () => undefined,
  quantile,
  cdf,
  below: cdf,
  limitedMean: (distribution, cap) => expectation(measure(distribution), (x) => Math.min(x, cap), [cap]),
  measure,
  draws(distribution) {
    const values = LEVELS.map((p) => quantile(distribution, p));
    const slopes = LEVELS.map((p) => slope(distribution, p));
    return new QuantileTable({ values, slopes }, (p) => quantile(distribution, p));
  },
};

function quantile(distribution: Metalog, p: number): number {
  return scaleOf(distribution).back(quantileOfBend(bendOf(distribution), log(p / (1 - p))));
}

/** Derivative of the quantile by the probability. */
function slope(distribution: Metalog, p: number): number {
  const bend = bendOf(distribution);
  const odds = log(p / (1 - p));
  return scaleOf(distribution).backSlope(quantileOfBend(bend, odds)) * slopeOfBend(bend, odds);
}

function cdf(distribution: Metalog, x: number): number {
  return 1 / (1 + exp(-locate(bendOf(distribution), scaleOf(distribution).forth(x))));
}

/** The log odds at which the quantile is `value`, by bisection: the quantile rises with the odds. */
function locate(bend: Bend, value: number): number {
  let low = -REACH;
  let high = REACH;
  if (!(quantileOfBend(bend, low) < value)) return -REACH;
  if (!(quantileOfBend(bend, high) > value)) return REACH;
  for (let middle = 0; low < middle && middle < high; ) {
    if (quantileOfBend(bend, middle) < value) low = middle;
    else high = middle;
    middle = (low + high) / 2;
  }
  return high;
}

/** The log odds of the probability are the coordinate. */
function measure(distribution: Metalog): Smooth {
  const bend = bendOf(distribution);
  const { back, forth } = scaleOf(distribution);
  return {
    kind: 'smooth',
    from: -REACH,
    to: REACH,
    breaks: [0],
    density(fromStart) {
      const e = exp(-Math.abs(fromStart - REACH));
      return e / squared(1 + e);
    },
    value: (odds) => back(quantileOfBend(bend, odds)),
    locate: (value) => locate(bend, forth(value)),
  };
}

function centralMoment(distribution: Metalog, order: number): number {
  const { values, weights } = discretise(measure(distribution));
  const centre = values.reduce((sum, x, i) => sum + x * weights[i]!, 0);
  return values.reduce((sum, x, i) => sum + weights[i]! * power(x - centre, order), 0);
}

function rules(distribution: Metalog): Problem[] {
  const { p10, p50, p90, min = -Infinity, max = Infinity } = distribution;
  const problems: Problem[] = [];
  const mustExceed = (path: string, value: number, below: string, floor: number) => {
    if (value > floor) return;
    problems.push({
      path,
      message: `must be greater than ${below} (${value} is not greater than ${floor})`,
    });
  };
  mustExceed('p10', p10, 'min', min);
  mustExceed('p50', p50, 'p10', p10);
  mustExceed('p90', p90, 'p50', p50);
  mustExceed('max', max, 'p90', p90);
  if (problems.length > 0) return problems;
  const { spread, skew } = bendOf(distribution);
  if (Math.abs(skew) > FEASIBLE_RATIO * spread)
    return [{ path: 'p50', message: 'lies too close to p10 or p90: no metalog runs through these three' }];
  // An unbounded end falls off as a power of the probability; the exponent decides which moments exist.
  const tail = spread + skew / 2;
  const heavy = distribution.min !== undefined && distribution.max === undefined && tail >= 0.45;
  return heavy ? [{ path: 'p90', message: 'lies so far out that the spread is infinite; give a max' }] : [];
}
