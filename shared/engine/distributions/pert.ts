import type { Problem } from '../problem.ts';
import { betaQuantile, betaSampler } from './beta.ts';
import type { Family } from './family.ts';
import { checkRangeWithMode } from './range.ts';

/**
 * Modified PERT: a beta distribution stretched over min…max whose density peaks at the mode.
 * `lambda` says how strongly it gathers there; 4 when absent.
 */
export interface Pert {
  readonly dist: 'pert';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number | undefined;
}

export const USUAL_LAMBDA = 4;
/** Beyond this the distribution is a spike: a constant says the same. */
const LARGEST_LAMBDA = 1000;

export const pert: Family<Pert> = {
  parameters: { min: 'required', mode: 'required', max: 'required', lambda: 'optional' },
  rules,
  support: ({ min, max }) => [min, max],
  mean({ min, mode, max, lambda = USUAL_LAMBDA }) {
    return (min + lambda * mode + max) / (lambda + 2);
  },
  variance(distribution) {
    const { min, max, lambda = USUAL_LAMBDA } = distribution;
    const mean = pert.mean(distribution);
    return ((mean - min) * (max - mean)) / (lambda + 3);
  },
  quantile(distribution, p) {
    const { x, y } = excesses(distribution);
    return distribution.min + (distribution.max - distribution.min) * betaQuantile(1 + x, 1 + y, p);
  },
  sampler(distribution) {
    const { x, y } = excesses(distribution);
    const beta = betaSampler(x, y);
    const { min } = distribution;
    const width = distribution.max - min;
    return (random) => min + width * beta(random);
  },
};

/** By how much the two shapes of the beta distribution exceed 1. */
function excesses({ min, mode, max, lambda = USUAL_LAMBDA }: Pert): { x: number; y: number } {
  const width = max - min;
  return { x: (lambda * (mode - min)) / width, y: (lambda * (max - mode)) / width };
}

function rules(distribution: Pert): Problem[] {
  const problems = checkRangeWithMode(distribution);
  const { lambda = USUAL_LAMBDA } = distribution;
  if (!(lambda > 0 && lambda <= LARGEST_LAMBDA)) {
    problems.push({
      path: 'lambda',
      message: `must be greater than 0 and at most ${LARGEST_LAMBDA} (it is ${lambda}; ${USUAL_LAMBDA} is usual)`,
    });
  }
  return problems;
}
