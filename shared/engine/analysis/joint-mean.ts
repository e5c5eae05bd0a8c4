import { type Distribution, mean, variance } from '../distributions/distribution.ts';
import { drawsOf } from '../distributions/draws-of.ts';
import type { Pull } from '../kernel/dependence.ts';
import { wordOf } from '../random.ts';
import { exp, squared } from '../special/elementary.ts';
import { normalCdf } from '../special/normal-cdf.ts';

/** A factor of a product, and what moves it. */
export interface JointFactor {
  readonly distribution: Distribution;
  readonly pull: Pull | undefined;
}

/** A standard normal variable replaced by equally spaced values out to ±8. */
interface NormalGrid {
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

const REACH = 8;
/** The sum over equal steps is right to double precision for smooth functions; finer where it has to meet their corners. */
const DRIVER = normalGrid(1 / 8);
const OWN = normalGrid(1 / 4);

/**
 * The mean of a product of inputs, E[Π X]. Inputs that nothing moves, or each something else, are independent and their means
 * multiply. Those that follow one driver D are independent given its value, so that Π E[X | D] is averaged over it: two that
 * rise together have a greater mean product than the product of their means.
 */
export function jointMean(factors: readonly JointFactor[]): number {
  const together = new Map<string, JointFactor[]>();
  let product = 1;
  for (const factor of factors) {
    const { pull, distribution } = factor;
    if (pull === undefined || pull.correlation === 0 || variance(distribution) === 0)
      product *= mean(distribution);
    else together.set(pull.driver, [...(together.get(pull.driver) ?? []), factor]);
  }
  for (const group of together.values()) product *= meanOfGroup(group);
  return product;
}

function meanOfGroup(group: readonly JointFactor[]): number {
  const [first, ...others] = group;
  if (others.length === 0) return mean(first!.distribution);
  const given = group.map(meansGivenDriver);
  return DRIVER.weights.reduce(
    (sum, weight, i) => sum + given.reduce((product, means) => product * means[i]!, weight),
    0,
  );
}

/**
 * E[X | D] at each value of the driver, where X is the quantile at Φ(c D + √(1 − c²) Z); see `tiesOf`. They are scaled so that
 * their own mean is exactly that of X: what the grid misses of a tail then changes how X and D hang together, never how large X is.
 */
function meansGivenDriver({ distribution, pull }: JointFactor): Float64Array {
  const { correlation } = pull!;
  let known = recent.get(distribution);
  if (known === undefined) recent.set(distribution, (known = new Map()));
  let means = known.get(correlation);
  if (means === undefined) known.set(correlation, (means = scaledMeans(distribution, correlation)));
  return means;
}

/** An input stands in many products, and in all of them again while another is held. */
const recent = new WeakMap<Distribution, Map<number, Float64Array>>();

function scaledMeans(distribution: Distribution, correlation: number): Float64Array {
  const draws = drawsOf(distribution);
  const own = Math.sqrt(1 - squared(correlation));
  const at = (score: number) => draws.at(wordOf(normalCdf(score)));
  const means = DRIVER.scores.map((score) =>
    own === 0
      ? at(correlation * score)
      : OWN.weights.reduce(
          (sum, weight, i) => sum + weight * at(correlation * score + own * OWN.scores[i]!),
          0,
        ),
  );
  const found = means.reduce((sum, value, i) => sum + DRIVER.weights[i]! * value, 0);
  return found === 0 ? means : means.map((value) => value * (mean(distribution) / found));
}

function normalGrid(step: number): NormalGrid {
  const half = REACH / step;
  const scores = Float64Array.from({ length: 2 * half + 1 }, (_, i) => (i - half) * step);
  const densities = scores.map((score) => exp(-squared(score) / 2));
  const total = densities.reduce((sum, density) => sum + density, 0);
  return { scores, weights: densities.map((density) => density / total) };
}
