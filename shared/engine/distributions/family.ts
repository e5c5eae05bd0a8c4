import type { Measure } from '../numeric/measure.ts';
import type { Problem } from '../problem.ts';
import type { Draws } from '../sampling/draws.ts';

/** The parameter names of a distribution: its fields but the tag `dist`. */
type ParameterName<D> = Exclude<keyof D, 'dist'> & string;

/** What a parameter is: one finite number, or a list of them; and whether it must be given. */
export type Parameter = 'number' | 'optional number' | 'numbers' | 'optional numbers';

/** What the engine knows about one family of distributions. All functions but `rules` expect valid parameters. */
export interface Family<D> {
  readonly parameters: Readonly<Record<ParameterName<D>, Parameter>>;
  /** What is wrong with parameters that are all finite numbers; paths are parameter names. */
  rules(distribution: D): Problem[];
  /** Smallest and largest possible value; either may be infinite. */
  support(distribution: D): readonly [smallest: number, largest: number];
  mean(distribution: D): number;
  variance(distribution: D): number;
  /** Third central moment over the cube of the standard deviation; 0 without spread. */
  skewness(distribution: D): number;
  /** Parameters of the standard form, under their usual names, where a family is given by others. */
  shapeParameters?(distribution: D): Readonly<Record<string, number>>;
  /** The value with the greatest density, where there is one. */
  densityMode(distribution: D): number | undefined;
  /** The smallest value that is not exceeded with probability at least p, 0 < p < 1. */
  quantile(distribution: D, p: number): number;
  /** P(X ≤ x). */
  cdf(distribution: D, x: number): number;
  /** P(X < x); differs from {@link cdf} at atoms only. */
  below(distribution: D, x: number): number;
  /** Limited expected value E[min(X, cap)]. */
  limitedMean(distribution: D, cap: number): number;
  /** The distribution as something to integrate over. */
  measure(distribution: D): Measure;
  /** Prepares draws by inversion; the set-up is paid once. */
  draws(distribution: D): Draws;
}
