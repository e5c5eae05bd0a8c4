import { type Random, uniformOf } from '../random.ts';
import { isReachable } from '../simd/memory.ts';
import { type Simd, simd } from '../simd/simd.ts';
import { TableShelf } from '../simd/table-shelf.ts';
import type { Draws } from './draws.ts';
import { centred, hermite } from './hermite.ts';
import { CELLS, CELLS_PER_BINADE, END_CELLS, LEVELS, SMALLEST_BINADE, TAIL_CELLS, UPPER } from './levels.ts';

/** A quantile function at the levels of the tables. */
export interface TabulatedQuantiles {
  readonly values: Float64Array;
  /** Derivative by the probability. */
  readonly slopes: Float64Array;
}

const MIDDLE_CELLS = CELLS - 2 * END_CELLS;
/** Selects, from the first bits of a word, four times its cell: the place of the cell's coefficients. */
const CELL_MASK = 4 * (CELLS - 1);
const FIRST = 4 * END_CELLS;
const SPAN = 4 * MIDDLE_CELLS;
const TWO_POW_MINUS_32 = 2 ** -32;
const SUBCELL_BITS = 3;
/** The place of the tail tables, behind the middle. */
const TAILS = 4 * CELLS;

const shelf = new TableShelf(4 * (CELLS + 2 * TAIL_CELLS));
/** Words of a few draws at a time. */
const CHUNK = 256;
const words = new Int32Array(CHUNK);

/**
 * A quantile function as cubic pieces (Hermite interpolation of values and slopes): 512 equal cells, of which the outermost
 * eight on either side are replaced by tail tables in proportional steps, and below 2^-18 by the function itself. One draw is
 * one random word, one look-up and a cubic. After Hörmann and Leydold, "Continuous random variate generation by fast
 * numerical inversion", ACM TOMACS 13 (2003). Relative error about 1e-6 in the steepest cell, far less elsewhere.
 */
export class QuantileTable implements Draws {
  /**
   * Four coefficients per cell. First the middle, in powers of the place in the cell from −1/2 to 1/2; then the lower and the
   * upper tail, in powers of the place in the cell from 0 to 1, away from the end.
   */
  readonly #cubics = new Float64Array(4 * (CELLS + 2 * TAIL_CELLS));
  readonly #exact: (p: number) => number;

  constructor({ values, slopes }: TabulatedQuantiles, exact: (p: number) => number) {
    this.#exact = exact;
    for (let i = 0; i < MIDDLE_CELLS; i++) {
      const at = TAIL_CELLS + i;
      centred(
        this.#cubics,
        4 * (END_CELLS + i),
        values[at]!,
        values[at + 1]!,
        slopes[at]! / CELLS,
        slopes[at + 1]! / CELLS,
      );
    }
    for (let i = 0; i < TAIL_CELLS; i++) {
      const width = LEVELS[i + 1]! - LEVELS[i]!;
      const lower = TAILS + 4 * i;
      hermite(this.#cubics, lower, values[i]!, values[i + 1]!, slopes[i]! * width, slopes[i + 1]! * width);
      const upper = TAILS + 4 * (TAIL_CELLS + i);
      const at = UPPER + TAIL_CELLS - i;
      hermite(
        this.#cubics,
        upper,
        values[at]!,
        values[at - 1]!,
        -slopes[at]! * width,
        -slopes[at - 1]! * width,
      );
    }
  }

  at(word: number): number {
    const c = (word >>> 21) & CELL_MASK;
    if ((c - FIRST) >>> 0 >= SPAN) return this.#tail(word);
    const table = this.#cubics;
    const g = ((word << 9) ^ 0x80000000) * TWO_POW_MINUS_32;
    return table[c]! + g * (table[c + 1]! + g * (table[c + 2]! + g * table[c + 3]!));
  }

  fill(random: Random, out: Float64Array, count: number): void {
    if (simd !== null && isReachable(out)) {
      simd.fillDraws(this.#place(simd), random.useUp(), out.byteOffset, count);
      return;
    }
    for (let from = 0; from < count; from += CHUNK) {
      const size = Math.min(CHUNK, count - from);
      random.fillWords(words, size);
      for (let i = 0; i < size; i++) out[from + i] = this.at(words[i]!);
    }
  }

  /** Adds up the first, third, fifth … draw of a year, and the others, and both to the year's sum: the order of two lanes. */
  addSums(random: Random, events: Int32Array, sums: Float64Array, count: number): void {
    if (simd !== null && isReachable(events, sums)) {
      simd.addSums(this.#place(simd), random.useUp(), events.byteOffset, sums.byteOffset, count);
      return;
    }
    for (let i = 0; i < count; i++) {
      let odd = 0;
      let even = 0;
      for (let left = events[i]!; left > 0; left -= 2) {
        odd += this.at(random.nextInt32());
        if (left > 1) even += this.at(random.nextInt32());
      }
      sums[i]! += odd + even;
    }
  }

  /** The address of the table for vector functions, which ask here for the rarest draws. */
  #place(functions: Simd): number {
    functions.hooks.exact = this.#exactAt;
    return shelf.addressOf(this.#cubics);
  }

  readonly #exactAt = (word: number): number => this.#exact(uniformOf(word));

  #tail(word: number): number {
    // Counted from the end of its own tail: the upper tail is the mirror image.
    const fromEnd = word < 0 ? ~word : word;
    const binade = 31 - Math.clz32(fromEnd);
    if (binade < SMALLEST_BINADE) return this.#exactAt(word);
    const bits = binade - SUBCELL_BITS;
    const subcell = (fromEnd >>> bits) & (CELLS_PER_BINADE - 1);
    const cell = (binade - SMALLEST_BINADE) * CELLS_PER_BINADE + subcell + (word < 0 ? TAIL_CELLS : 0);
    const g = ((fromEnd & ((1 << bits) - 1)) + 0.5) / (1 << bits);
    const table = this.#cubics;
    const c = TAILS + 4 * cell;
    return table[c]! + g * (table[c + 1]! + g * (table[c + 2]! + g * table[c + 3]!));
  }
}
