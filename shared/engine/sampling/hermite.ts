/** Writes the four coefficients of the cubic with the given values and derivatives at 0 and 1, in powers of x. */
export function hermite(
  table: Float64Array,
  at: number,
  v0: number,
  v1: number,
  d0: number,
  d1: number,
): void {
  table[at] = v0;
  table[at + 1] = d0;
  table[at + 2] = 3 * (v1 - v0) - 2 * d0 - d1;
  table[at + 3] = 2 * (v0 - v1) + d0 + d1;
}

/** Writes those of the same cubic in powers of x − 1/2. */
export function centred(
  table: Float64Array,
  at: number,
  v0: number,
  v1: number,
  d0: number,
  d1: number,
): void {
  table[at] = (v0 + v1) / 2 + (d0 - d1) / 8;
  table[at + 1] = 1.5 * (v1 - v0) - (d0 + d1) / 4;
  table[at + 2] = (d1 - d0) / 2;
  table[at + 3] = 2 * (v0 - v1) + d0 + d1;
}
