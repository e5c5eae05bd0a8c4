import type { Problem } from '../problem.ts';
import type { Random } from '../random.ts';

/** Draws one value. */
export type Sampler = (random: Random) => number;

/** The parameter names of a distribution: its fields but the tag `dist`. */
type ParameterName<D> = Exclude<keyof D, 'dist'> & string;

/** What the engine knows about one family of distributions. All functions but `rules` expect valid parameters. */
export interface Family<D> {
  /** Every parameter, and whether it must be given. */
  readonly parameters: Readonly<Record<ParameterName<D>, 'required' | 'optional'>>;
  /** What is wrong with parameters that are all finite numbers; paths are parameter names. */
  rules(distribution: D): Problem[];
  /** Smallest and largest possible value; the largest may be Infinity. */
  support(distribution: D): readonly [smallest: number, largest: number];
  mean(distribution: D): number;
  variance(distribution: D): number;
  /** The value that is not exceeded with probability p, 0 < p < 1. */
  quantile(distribution: D, p: number): number;
  /** Prepares an exact sampler; the set-up is paid once. */
  sampler(distribution: D): Sampler;
}
