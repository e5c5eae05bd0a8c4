/** The middle is tabulated at multiples of 1/512. */
export const CELLS = 512;
/** Cells at either end whose quantile function is too steep for them: they have the tail tables instead. */
export const END_CELLS = 8;
/** Cells per halving of the tail probability. */
export const CELLS_PER_BINADE = 8;
/** The tail tables reach from 2^-6, where the middle ends, down to 2^-18. Rarer draws are computed one by one. */
export const SMALLEST_BINADE = 14;
const BINADES = 12;
/** Cells of each tail table. */
export const TAIL_CELLS = BINADES * CELLS_PER_BINADE;

/** Index of the first level of the upper tail; the middle comes after the lower one. */
export const UPPER = TAIL_CELLS + CELLS - 2 * END_CELLS;

/**
 * The probabilities at which quantile functions are tabulated, ascending: the lower tail, the middle, the upper tail. Tail
 * cells keep their width in proportion to the probability, so the relative error of interpolation is even.
 */
export const LEVELS: Float64Array = levels();

function levels(): Float64Array {
  const tail = Array.from({ length: TAIL_CELLS }, (_, cell) => {
    const binade = SMALLEST_BINADE + Math.floor(cell / CELLS_PER_BINADE);
    return (1 + (cell % CELLS_PER_BINADE) / CELLS_PER_BINADE) * 2 ** (binade - 32);
  });
  const middle = Array.from({ length: CELLS - 2 * END_CELLS + 1 }, (_, i) => (END_CELLS + i) / CELLS);
  return Float64Array.from([...tail, ...middle, ...tail.toReversed().map((level) => 1 - level)]);
}
