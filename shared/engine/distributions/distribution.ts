import { squared } from '../special/elementary.ts';
import type { Measure } from '../numeric/measure.ts';
import { constant, type Constant } from './constant.ts';
import { empirical, type Empirical } from './empirical.ts';
import type { Family } from './family.ts';
import { lognormalCi90, type LognormalCi90 } from './lognormal-ci90.ts';
import { lognormal, type Lognormal } from './lognormal.ts';
import { metalog, type Metalog } from './metalog.ts';
import { normal, type Normal } from './normal.ts';
import { pertClassic, type PertClassic } from './pert-classic.ts';
import { pert, type Pert } from './pert.ts';
import { triangular, type Triangular } from './triangular.ts';
import { uniform, type Uniform } from './uniform.ts';

/** An input distribution as scenarios state it; plain JSON, told apart by `dist`. */
export type Distribution =
  | Constant
  | Uniform
  | Triangular
  | Pert
  | PertClassic
  | LognormalCi90
  | Lognormal
  | Normal
  | Metalog
  | Empirical;

/** The family of every distribution the engine can simulate, by its tag. */
export const families: { readonly [D in Distribution as D['dist']]: Family<D> } = {
  constant,
  uniform,
  triangular,
  pert,
  pert_classic: pertClassic,
  lognormal_ci90: lognormalCi90,
  lognormal,
  normal,
  metalog,
  empirical,
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

/** E[X²]. */
export function secondMoment(distribution: Distribution): number {
  return squared(mean(distribution)) + variance(distribution);
}

/** Smallest and largest possible value; either may be infinite. */
export function support(distribution: Distribution): readonly [smallest: number, largest: number] {
  return familyOf(distribution).support(distribution);
}

/** The value that is not exceeded with probability `p`, strictly between 0 and 1. */
export function quantile(distribution: Distribution, p: number): number {
  return familyOf(distribution).quantile(distribution, p);
}

/** P(X ≤ x). */
export function cdf(distribution: Distribution, x: number): number {
  return familyOf(distribution).cdf(distribution, x);
}

/** Limited expected value E[min(X, cap)]. */
export function limitedMean(distribution: Distribution, cap: number): number {
  return familyOf(distribution).limitedMean(distribution, cap);
}

/** The distribution as something to integrate over. */
export function measureOf(distribution: Distribution): Measure {
  return familyOf(distribution).measure(distribution);
}
