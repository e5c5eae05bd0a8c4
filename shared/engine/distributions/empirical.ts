import { power } from '../special/elementary.ts';
import type { Problem } from '../problem.ts';
import { DirectDraws } from '../sampling/draws.ts';
import type { Family } from './family.ts';

/** Observed values, drawn again as they are: each equally often, or in proportion to its weight. */
export interface Empirical {
  readonly dist: 'empirical';
  readonly values: readonly number[];
  readonly weights?: readonly number[] | undefined;
}

/** Values ascending with the probability of each; and of all up to it, with what they add to the mean. */
interface Steps {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly upTo: readonly number[];
  readonly meanUpTo: readonly number[];
}

export const empirical: Family<Empirical> = {
  parameters: { values: 'numbers', weights: 'optional numbers' },
  rules,
  support(distribution) {
    const { values } = stepsOf(distribution);
    return [values[0]!, values.at(-1)!];
  },
  mean: (distribution) => sum(distribution, (x) => x),
  variance: (distribution) => centralMoment(distribution, 2),
  skewness(distribution) {
    const variance = centralMoment(distribution, 2);
    return variance > 0 ? centralMoment(distribution, 3) / power(Math.sqrt(variance), 3) : 0;
  },
  densityMode: () => undefined,
  quantile: (distribution, p) => quantileOf(stepsOf(distribution), p),
  cdf: (distribution, x) => shareOf(stepsOf(distribution), (value) => value <= x),
  below: (distribution, x) => shareOf(stepsOf(distribution), (value) => value < x),
  limitedMean(distribution, cap) {
    const steps = stepsOf(distribution);
    const count = countOf(steps, (value) => value <= cap);
    return (steps.meanUpTo[count - 1] ?? 0) + cap * (1 - shareOf(steps, (value) => value <= cap));
  },
  measure: (distribution) => ({ kind: 'atoms', ...stepsOf(distribution) }),
  draws(distribution) {
    const steps = stepsOf(distribution);
    return new DirectDraws((p) => quantileOf(steps, p));
  },
};

/** Sorting is paid once for a distribution, however often it is asked. */
const known = new WeakMap<Empirical, Steps>();

function stepsOf(distribution: Empirical): Steps {
  const found = known.get(distribution);
  if (found !== undefined) return found;
  const steps = sorted(distribution);
  known.set(distribution, steps);
  return steps;
}

function sorted({ values, weights }: Empirical): Steps {
  const total = weights?.reduce((all, weight) => all + weight, 0) ?? values.length;
  const pairs = values
    .map((value, i) => ({ value, weight: (weights?.[i] ?? 1) / total }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  let upTo = 0;
  let meanUpTo = 0;
  return {
    values: pairs.map(({ value }) => value),
    weights: pairs.map(({ weight }) => weight),
    upTo: pairs.map(({ weight }) => (upTo += weight)),
    meanUpTo: pairs.map(({ value, weight }) => (meanUpTo += value * weight)),
  };
}

/** The last value catches what rounding leaves of the sum of the weights. */
function quantileOf({ values, upTo }: Steps, p: number): number {
  return values[
    Math.min(
      values.length - 1,
      firstFrom(upTo, (sum) => sum >= p),
    )
  ]!;
}

/** How many values hold, of which the smaller do and the larger do not. */
function countOf({ values }: Steps, holds: (value: number) => boolean): number {
  return firstFrom(values, (value) => !holds(value));
}

/** The probability of the values that hold. */
function shareOf(steps: Steps, holds: (value: number) => boolean): number {
  const count = countOf(steps, holds);
  return count === steps.values.length ? 1 : (steps.upTo[count - 1] ?? 0);
}

/** The index of the first that is reached, by binary search; the length where none is. */
function firstFrom(ascending: readonly number[], reached: (value: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(ascending[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sum(distribution: Empirical, f: (x: number) => number): number {
  const { values, weights } = stepsOf(distribution);
  return values.reduce((total, value, i) => total + weights[i]! * f(value), 0);
}

function centralMoment(distribution: Empirical, order: number): number {
  const centre = sum(distribution, (x) => x);
  return sum(distribution, (x) => power(x - centre, order));
}

function rules({ values, weights }: Empirical): Problem[] {
  if (values.length === 0) return [{ path: 'values', message: 'is empty; give at least one value' }];
  if (weights === undefined) return [];
  if (weights.length !== values.length) {
    const message = `must have one weight per value (${weights.length} weights for ${values.length} values)`;
    return [{ path: 'weights', message }];
  }
  if (weights.some((weight) => weight < 0)) return [{ path: 'weights', message: 'must not be negative' }];
  return weights.some((weight) => weight > 0)
    ? []
    : [{ path: 'weights', message: 'are all 0; at least one must be greater' }];
}
