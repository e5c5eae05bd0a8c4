/**
 * A probability distribution as something to integrate over: either a finite set of atoms or a density over a
 * coordinate t. The coordinate is chosen so that the density falls off at its ends (it may be infinite at an end, but
 * integrable) and is analytic between the breaks.
 */
export type Measure = Atoms | Smooth;

/** Finitely many values, each with its probability. */
export interface Atoms {
  readonly kind: 'atoms';
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** A density over the coordinate t, from `from` to `to`. */
export interface Smooth {
  readonly kind: 'smooth';
  readonly from: number;
  readonly to: number;
  /** Coordinates strictly inside where the density is not analytic, ascending. */
  readonly breaks: readonly number[];
  /** Density at a coordinate given by its distances from both ends, so that neither loses digits. */
  density(fromStart: number, toEnd: number): number;
  /** The value at a coordinate. Never falls. */
  value(t: number): number;
  /** The coordinate of a value; at or beyond an end for values outside the support. */
  locate(value: number): number;
}
