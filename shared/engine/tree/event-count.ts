import { exp, log, squared } from '../special/elementary.ts';
import { mean, secondMoment } from '../distributions/distribution.ts';
import type { DiscreteRule } from '../numeric/expectation.ts';
import type { Frequency } from '../scenario.ts';
import { logGamma } from '../special/log-gamma.ts';
import { type FrequencyTree, frequencyTree } from './factors.ts';
import { rateRule } from './rate-rule.ts';
import { contestShare } from './vulnerability.ts';

/** The distribution of the number of loss events in a year. Exact: by closed forms and quadrature, not by simulation. */
export interface EventCount {
  readonly mean: number;
  readonly variance: number;
  /** P(N = n). */
  readonly pmf: (n: number) => number;
  /** P(N ≥ n). */
  readonly atLeast: (n: number) => number;
}

/** Event semantics: a Poisson number at a rate that is itself uncertain (mixed Poisson). */
export function poissonEventCount(frequency: Frequency): EventCount {
  const tree = frequencyTree(frequency);
  const { mean: rate, square } = rateMoments(tree);
  const rules = refinements(tree);
  const mixture = (f: (rate: number) => number) => settled(rules, f);
  return {
    mean: rate,
    variance: rate + square - squared(rate),
    pmf: (n) => mixture((lambda) => poissonPmf(lambda, n)),
    atLeast: (n) => mixture((lambda) => poissonTail(lambda, n)),
  };
}

/** Bernoulli semantics: one event with the rate as its probability, or none. */
export function bernoulliEventCount(frequency: Frequency): EventCount {
  const { mean: p } = rateMoments(frequencyTree(frequency));
  const probabilities = [1 - p, p];
  return {
    mean: p,
    variance: p * (1 - p),
    pmf: (n) => probabilities[n] ?? 0,
    atLeast: (n) => (n <= 0 ? 1 : n === 1 ? p : 0),
  };
}

function rateMoments(tree: FrequencyTree): { mean: number; square: number } {
  const share = contestShare(tree);
  return tree.annual.reduce(
    (moments, { distribution }) => ({
      mean: moments.mean * mean(distribution),
      square: moments.square * secondMoment(distribution),
    }),
    { mean: share, square: squared(share) },
  );
}

/** Ever finer rules for the rate; three factors are three nested sums and stay coarser. */
function refinements(tree: FrequencyTree): ReadonlyArray<() => DiscreteRule> {
  const fineness =
    tree.annual.length > 2
      ? [8, 16, 24]
      : tree.annual.length > 1
        ? [8, 16, 32, 64]
        : [16, 32, 64, 128, 256, 512];
  return fineness.map((perUnit) => {
    let rule: DiscreteRule | undefined;
    return () => (rule ??= rateRule(tree, perUnit));
  });
}

/** A change between two rules as small as this leaves an error near its square; see expectation.ts. */
const SETTLED = 1e-9;

/** E f(rate) by ever finer rules, until two agree. */
function settled(rules: ReadonlyArray<() => DiscreteRule>, f: (rate: number) => number): number {
  let value = Number.NaN;
  for (const rule of rules) {
    const { values, weights } = rule();
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += weights[i]! * f(values[i]!);
    const change = Math.abs(sum - value);
    value = sum;
    if (change <= SETTLED * Math.abs(sum)) break;
  }
  return value;
}

function poissonPmf(rate: number, n: number): number {
  if (rate === 0) return n === 0 ? 1 : 0;
  return exp(n * log(rate) - rate - logFactorial(n));
}

/** P(N ≥ n), summed on the side of the rate where the terms fall, so that small tails keep their digits. */
function poissonTail(rate: number, n: number): number {
  if (n <= 0) return 1;
  let term = poissonPmf(rate, n);
  if (rate < n) {
    let tail = 0;
    for (let k = n; term > tail * 1e-18; term *= rate / ++k) tail += term;
    return tail;
  }
  let head = 0;
  for (let k = n; k > 0; ) {
    term *= k / rate;
    k -= 1;
    head += term;
  }
  return 1 - head;
}

function logFactorial(n: number): number {
  let product = 1;
  // Products of small whole numbers are exact; from 19 on they would round.
  if (n > 18) return logGamma(n + 1);
  for (let k = 2; k <= n; k++) product *= k;
  return log(product);
}
