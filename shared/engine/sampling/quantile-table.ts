import { type Random, uniformOf } from '../random.ts';
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

/**
 * The table in use. An array of constant place and length is read without bounds checks, which is worth more than the copy
 * once per block.
 */
const working = new Float64Array(4 * CELLS);
let inWork: Float64Array | undefined;

/** Draws in the tails are put off in batches of this size. */
const LATE = 1024;
const lateYears = new Int32Array(LATE);
const lateWords = new Int32Array(LATE);

/**
 * A quantile function as cubic pieces (Hermite interpolation of values and slopes): 512 equal cells, of which the outermost
 * eight on either side are replaced by tail tables in proportional steps, and below 2^-18 by the function itself. One draw is
 * one random word, one look-up and a cubic. After Hörmann and Leydold, "Continuous random variate generation by fast
 * numerical inversion", ACM TOMACS 13 (2003). Relative error about 1e-6 in the steepest cell, far less elsewhere.
 */
export class QuantileTable implements Draws {
  /** Four coefficients per cell, in powers of the place in the cell from −1/2 to 1/2. */
  readonly #middle = new Float64Array(4 * CELLS);
  /** Lower tail, then upper tail; in powers of the place in the cell from 0 to 1, away from the end. */
  readonly #tails = new Float64Array(4 * 2 * TAIL_CELLS);
  readonly #exact: (p: number) => number;

  constructor({ values, slopes }: TabulatedQuantiles, exact: (p: number) => number) {
    this.#exact = exact;
    for (let i = 0; i < MIDDLE_CELLS; i++) {
      const at = TAIL_CELLS + i;
      centred(
        this.#middle,
        4 * (END_CELLS + i),
        values[at]!,
        values[at + 1]!,
        slopes[at]! / CELLS,
        slopes[at + 1]! / CELLS,
      );
    }
    for (let i = 0; i < TAIL_CELLS; i++) {
      const width = LEVELS[i + 1]! - LEVELS[i]!;
      hermite(this.#tails, 4 * i, values[i]!, values[i + 1]!, slopes[i]! * width, slopes[i + 1]! * width);
      const at = UPPER + TAIL_CELLS - i;
      hermite(
        this.#tails,
        4 * (TAIL_CELLS + i),
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
    const table = this.#middle;
    const g = ((word << 9) ^ 0x80000000) * TWO_POW_MINUS_32;
    return table[c]! + g * (table[c + 1]! + g * (table[c + 2]! + g * table[c + 3]!));
  }

  fill(random: Random, out: Float64Array, count: number): void {
    this.#load();
    const { state } = random;
    let late = 0;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let i = 0; i < count; i++) {
      // xoshiro128++, see random.ts
      const sum = (s0 + s3) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + s0) | 0;
      const t = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= t;
      s3 = (s3 << 11) | (s3 >>> 21);
      // at(word), written out; a call for the rare ends would slow the loop down, so they are put off
      const c = (word >>> 21) & CELL_MASK;
      const g = ((word << 9) ^ 0x80000000) * TWO_POW_MINUS_32;
      out[i] = working[c]! + g * (working[c + 1]! + g * (working[c + 2]! + g * working[c + 3]!));
      if ((c - FIRST) >>> 0 >= SPAN) {
        if (late === LATE) late = this.#settle(out, late);
        lateYears[late] = i;
        lateWords[late++] = word;
      }
    }
    this.#settle(out, late);
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
  }

  addSums(random: Random, events: Int32Array, sums: Float64Array, count: number): void {
    this.#load();
    const { state } = random;
    let late = 0;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let i = 0; i < count; i++) {
      let total = sums[i]!;
      // The same loop as in fill, adding up instead of storing.
      for (let event = events[i]!; event > 0; event--) {
        const sum = (s0 + s3) | 0;
        const word = (((sum << 7) | (sum >>> 25)) + s0) | 0;
        const t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = (s3 << 11) | (s3 >>> 21);
        const c = (word >>> 21) & CELL_MASK;
        const g = ((word << 9) ^ 0x80000000) * TWO_POW_MINUS_32;
        // 0 in the cells at the ends, whose draws are added afterwards
        total += working[c]! + g * (working[c + 1]! + g * (working[c + 2]! + g * working[c + 3]!));
        if ((c - FIRST) >>> 0 >= SPAN) {
          if (late === LATE) {
            sums[i] = total;
            late = this.#settle(sums, late);
            total = sums[i]!;
          }
          lateYears[late] = i;
          lateWords[late++] = word;
        }
      }
      sums[i] = total;
    }
    this.#settle(sums, late);
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
  }

  /** Copies the table to where the loops can read it without checking bounds. */
  #load(): void {
    if (inWork === this.#middle) return;
    working.set(this.#middle);
    inWork = this.#middle;
  }

  /** Adds the draws that were put off; what they are added to is 0 where each is the only draw. */
  #settle(sums: Float64Array, late: number): number {
    for (let k = 0; k < late; k++) sums[lateYears[k]!]! += this.#tail(lateWords[k]!);
    return 0;
  }

  #tail(word: number): number {
    // Counted from the end of its own tail: the upper tail is the mirror image.
    const fromEnd = word < 0 ? ~word : word;
    const binade = 31 - Math.clz32(fromEnd);
    if (binade < SMALLEST_BINADE || fromEnd === 0) return this.#exact(uniformOf(word));
    const bits = binade - SUBCELL_BITS;
    const subcell = (fromEnd >>> bits) & (CELLS_PER_BINADE - 1);
    const cell = (binade - SMALLEST_BINADE) * CELLS_PER_BINADE + subcell + (word < 0 ? TAIL_CELLS : 0);
    const g = ((fromEnd & ((1 << bits) - 1)) + 0.5) / (1 << bits);
    const table = this.#tails;
    const c = 4 * cell;
    return table[c]! + g * (table[c + 1]! + g * (table[c + 2]! + g * table[c + 3]!));
  }
}
