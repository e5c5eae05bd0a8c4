import { cdf, type Distribution, mean, quantile } from '../distributions/distribution.ts';
import type { Empirical } from '../distributions/empirical.ts';
import { partialMean } from './partial-mean.ts';

/**
 * How several people's distributions become one.
 *
 * - `quantile_average`: at every probability the mean of the people's quantiles (Vincentization). As sharp as the people are;
 *   recommended for a group that shares its evidence. (Lichtendahl, Grushka-Cockayne and Winkler, "Is it better to average
 *   probabilities or quantiles?", Management Science 59, 2013.)
 * - `linear_pool`: at every value the mean of the people's probabilities. As wide as their disagreement.
 *   (Stone, "The opinion pool", Annals of Mathematical Statistics 32, 1961.)
 */
export type PoolMethod = 'quantile_average' | 'linear_pool';

/** One person's distribution, and how much it counts. */
export interface Opinion {
  readonly distribution: Distribution;
  /** At least 0; equal weights when absent. See `calibration.ts`. */
  readonly weight?: number | undefined;
}

/** What a group of people comes to. */
export interface PooledOpinion {
  /** For the engine: equally probable slices of the pool, each at its own mean, so that the pool's mean is kept. */
  readonly distribution: Empirical;
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** The largest of the people's medians over the smallest; 1 when all agree, Infinity when one of them is 0. */
  readonly disagreement: number;
}

/** Slices of the pool: four lie beyond the 99th percentile. */
const SLICES = 400;

/**
 * Combines several people's distributions of one quantity.
 *
 * @throws RangeError without opinions, or when the weights are negative or all 0
 */
export function pool(opinions: readonly Opinion[], method: PoolMethod): PooledOpinion {
  const members = normalised(opinions);
  const { quantileOf, partialMeanAt } =
    method === 'linear_pool' ? linearPool(members) : quantileAverage(members);
  const total = weightedSum(members, ({ distribution }) => mean(distribution));
  const values: number[] = [];
  let before = 0;
  for (let slice = 1; slice <= SLICES; slice++) {
    const upTo = slice === SLICES ? total : partialMeanAt(slice / SLICES);
    values.push((upTo - before) * SLICES);
    before = upTo;
  }
  const medians = opinions.map(({ distribution }) => quantile(distribution, 0.5));
  const [largest, smallest] = [Math.max(...medians), Math.min(...medians)];
  return {
    distribution: { dist: 'empirical', values },
    mean: total,
    p05: quantileOf(0.05),
    p50: quantileOf(0.5),
    p95: quantileOf(0.95),
    disagreement: largest === smallest ? 1 : largest / smallest,
  };
}

type Member = Required<Opinion> & { readonly weight: number };

interface PooledFunctions {
  readonly quantileOf: (p: number) => number;
  /** ∫₀ᵖ of the pooled quantile function. */
  readonly partialMeanAt: (p: number) => number;
}

function normalised(opinions: readonly Opinion[]): Member[] {
  const weights = opinions.map(({ weight = 1 }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => !(weight >= 0))) {
    throw new RangeError('Opinions need weights of at least 0, and one of them greater');
  }
  return opinions
    .map(({ distribution }, i) => ({ distribution, weight: weights[i]! / total }))
    .filter(({ weight }) => weight > 0);
}

function quantileAverage(members: readonly Member[]): PooledFunctions {
  return {
    quantileOf: (p) => weightedSum(members, ({ distribution }) => quantile(distribution, p)),
    partialMeanAt: (p) =>
      weightedSum(members, ({ distribution }) => partialMean(distribution, quantile(distribution, p), p)),
  };
}

function linearPool(members: readonly Member[]): PooledFunctions {
  const probability = (x: number) => weightedSum(members, ({ distribution }) => cdf(distribution, x));
  const quantileOf = (p: number): number => {
    // The pooled quantile lies between the people's own.
    const own = members.map(({ distribution }) => quantile(distribution, p));
    let [low, high] = [Math.min(...own), Math.max(...own)];
    for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
      if (probability(middle) < p) low = middle;
      else high = middle;
    }
    return high;
  };
  return {
    quantileOf,
    partialMeanAt(p) {
      const x = quantileOf(p);
      return weightedSum(members, ({ distribution }) => limitedPart(distribution, x)) - x * (1 - p);
    },
  };
}

/** E[min(X, x)]. */
function limitedPart(distribution: Distribution, x: number): number {
  return partialMean(distribution, x, 1);
}

function weightedSum(members: readonly Member[], f: (member: Member) => number): number {
  return members.reduce((sum, member) => sum + member.weight * f(member), 0);
}
