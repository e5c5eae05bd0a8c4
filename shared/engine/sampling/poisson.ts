import { BLOCK_YEARS } from '../blocks.ts';
import type { Random } from '../random.ts';
import { isReachable, uint32, uint8 } from '../simd/memory.ts';
import { simd } from '../simd/simd.ts';
import { exp } from '../special/elementary.ts';
import { drawLargePart, FIRST_RATE, largeParts, thresholdsOf } from './poisson-rows.ts';

const TWO_POW_MINUS_32 = 2 ** -32;
/** Rows of the grid per unit of the rate. */
const PER_UNIT = 16;
const ROWS = FIRST_RATE * PER_UNIT;
/** Counts per row: at the largest rate, 16, fewer than one year in 10^16 has more events. */
const WIDTH_BITS = 6;
const WIDTH = 1 << WIDTH_BITS;
const GUIDE_BITS = 7;
const GUIDE_SHIFT = 32 - GUIDE_BITS;

interface Grid {
  /** The last random word of each count, by row; rows one after the other. */
  readonly thresholds: Uint32Array;
  /** The count from which a search may begin, by the first bits of the random word. */
  readonly guide: Uint8Array;
}

let grid: Grid | undefined;
const words = uint32(BLOCK_YEARS);
const restWords = uint32(BLOCK_YEARS);

/** Draws the number of events of each year of a block. */
export interface PoissonDraws {
  /**
   * @param rates events per year, each at least 0; used up, as is the generator
   * @param events receives the counts
   * @param count of years, at most those of a block
   */
  (random: Random, rates: Float64Array, events: Int32Array, count: number): void;
}

/**
 * Prepares Poisson draws by inversion, exact at every rate and never rounding it. The rate is split into the nearest row of a
 * grid below it and a rest: the row's count comes from a table with a guide (Chen and Asau, "On generating random variates
 * from an empirical distribution", AIIE Transactions 6, 1974), the rest's by sequential search. Counts rise with the random
 * words, so that common random numbers couple two runs. Every year takes the same number of words, whatever its rate, and
 * they are drawn for the whole block: a short block is the beginning of a full one.
 *
 * @param largestRate of any year
 */
export function poissonDraws(largestRate: number): PoissonDraws {
  const steps = largeParts(largestRate);
  const { thresholds, guide } = (grid ??= buildGrid());
  return (random, rates, events, count) => {
    events.fill(0, 0, count);
    for (let step = 0; step < steps; step++) {
      random.fillWords(words, BLOCK_YEARS);
      drawLargePart(words, rates, events, count);
    }
    random.fillWords(words, BLOCK_YEARS);
    random.fillWords(restWords, BLOCK_YEARS);
    if (simd !== null && isReachable(rates, events)) {
      simd.hooks.ofRest = bySearch;
      simd.addCounts(
        thresholds.byteOffset,
        guide.byteOffset,
        words.byteOffset,
        restWords.byteOffset,
        rates.byteOffset,
        events.byteOffset,
        count,
      );
      return;
    }
    for (let i = 0; i < count; i++) {
      const rate = rates[i]!;
      const row = (rate * PER_UNIT) | 0;
      const rest = rate - row / PER_UNIT;
      const word = words[i]!;
      let n = guide[(row << GUIDE_BITS) + (word >>> GUIDE_SHIFT)]!;
      const at = row << WIDTH_BITS;
      while (word > thresholds[at + n]!) n++;
      const u = (restWords[i]! + 0.5) * TWO_POW_MINUS_32;
      // e^-rest is above 1 − rest: most years need no exponential.
      if (u > 1 - rest) n += bySearch(u, rest);
      events[i]! += n;
    }
  };
}

/** Inversion of the distribution function by sequential search. */
function bySearch(u: number, rate: number): number {
  let count = 0;
  let probability = exp(-rate);
  let upTo = probability;
  // The probability vanishes long past any count that can occur: a bound against rounding only.
  while (u > upTo && probability > 0) {
    count += 1;
    probability *= rate / count;
    upTo += probability;
  }
  return count;
}

function buildGrid(): Grid {
  const thresholds = uint32(ROWS * WIDTH);
  const guide = uint8(ROWS << GUIDE_BITS);
  for (let row = 0; row < ROWS; row++) {
    const rate = row / PER_UNIT;
    let p = exp(-rate);
    const rowThresholds = thresholdsOf(
      Float64Array.from({ length: WIDTH }, (_, n) => {
        if (n > 0) p *= rate / n;
        return p;
      }),
    );
    thresholds.set(rowThresholds, row * WIDTH);
    let n = 0;
    for (let i = 0; i < 1 << GUIDE_BITS; i++) {
      while (i * 2 ** GUIDE_SHIFT > rowThresholds[n]!) n++;
      guide[(row << GUIDE_BITS) + i] = n;
    }
  }
  return { thresholds, guide };
}
