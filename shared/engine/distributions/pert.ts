import type { Problem } from '../problem.ts';
import type { Family } from './family.ts';
import { checkRangeWithMode } from './range.ts';
import { type ScaledBeta, scaledBeta } from './scaled-beta.ts';

/**
 * Modified PERT: a beta distribution stretched over min…max whose density peaks at the mode.
 * `lambda` says how strongly it gathers there; 4 when absent. (Vose, Risk Analysis, 3rd ed., 2008, III.7.2.)
 */
export interface Pert {
  readonly dist: 'pert';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number | undefined;
}

/** The weight of the mode where none is stated: the mean is then (min + 4 mode + max) / 6. */
export const USUAL_LAMBDA = 4;
/** Beyond this the distribution is a spike: a constant says the same. */
const LARGEST_LAMBDA = 1000;

export const pert: Family<Pert> = {
  ...scaledBeta<Pert>(shape),
  parameters: { min: 'number', mode: 'number', max: 'number', lambda: 'optional number' },
  rules: (distribution) => [...checkRangeWithMode(distribution), ...checkLambda(distribution)],
  support: ({ min, max }) => [min, max],
  mean({ min, mode, max, lambda = USUAL_LAMBDA }) {
    return (min + lambda * mode + max) / (lambda + 2);
  },
  densityMode: ({ mode }) => mode,
};

function shape({ min, mode, max, lambda = USUAL_LAMBDA }: Pert): ScaledBeta {
  const width = max - min;
  return { min, max, a: 1 + (lambda * (mode - min)) / width, b: 1 + (lambda * (max - mode)) / width };
}

/** The weight of the mode must be positive and sensible. */
export function checkLambda({ lambda = USUAL_LAMBDA }: { readonly lambda?: number | undefined }): Problem[] {
  if (lambda > 0 && lambda <= LARGEST_LAMBDA) return [];
  return [
    {
      path: 'lambda',
      message: `must be greater than 0 and at most ${LARGEST_LAMBDA} (it is ${lambda}; ${USUAL_LAMBDA} is usual)`,
    },
  ];
}
