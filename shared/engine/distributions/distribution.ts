import { constant, type Constant } from './constant.ts';
import type { Family, Sampler } from './family.ts';
import { lognormalCi90, type LognormalCi90 } from './lognormal-ci90.ts';
import { lognormal, type Lognormal } from './lognormal.ts';
import { pert, type Pert } from './pert.ts';
import { triangular, type Triangular } from './triangular.ts';
import { uniform, type Uniform } from './uniform.ts';

/** An input distribution as scenarios state it; plain JSON, told apart by `dist`. */
export type Distribution = Constant | Uniform | Triangular | Pert | LognormalCi90 | Lognormal;

/** The family of every distribution the engine can simulate, by its tag. */
export const families: { readonly [D in Distribution as D['dist']]: Family<D> } = {
  constant,
  uniform,
  triangular,
  pert,
  lognormal_ci90: lognormalCi90,
  lognormal,
};

/** The family of a distribution. The table above pairs every tag with its own family, which the cast states. */
export function familyOf<D extends Distribution>(distribution: D): Family<D> {
  return families[distribution.dist] as unknown as Family<D>;
}

/** Expected value. */
export function mean(distribution: Distribution): number {
  return familyOf(distribution).mean(distribution);
}

/** Square of the standard deviation. */
export function variance(distribution: Distribution): number {
  return familyOf(distribution).variance(distribution);
}

/** The value that is not exceeded with probability `p`, strictly between 0 and 1. */
export function quantile(distribution: Distribution, p: number): number {
  return familyOf(distribution).quantile(distribution, p);
}

/** Prepares an exact sampler of a valid distribution. */
export function sampler(distribution: Distribution): Sampler {
  return familyOf(distribution).sampler(distribution);
}
