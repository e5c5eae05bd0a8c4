import { int32, isReachable } from './simd/memory.ts';
import { simd } from './simd/simd.ts';

const TWO_POW_26 = 2 ** 26;
const TWO_POW_52 = 2 ** 52;
/** Generators that take turns. */
const LANES = 4;
const AHEAD = 64;

/** Where the vector functions find the state of the generators. */
const reachable = int32(4 * LANES);

/**
 * Four pseudo-random generators xoshiro128++ that take turns (Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", 2021): 128 bits of state each, period 2^128 − 1, 32-bit integer arithmetic only, so every machine gives the
 * same numbers; four, so that one vector instruction can advance them together.
 */
export class Random {
  /** The first word of each generator, then the second of each, the third and the fourth. */
  readonly #state: Int32Array;
  /** Words that are drawn ahead, once they are asked for one by one, and how many of them are taken. */
  #ahead: Int32Array | undefined;
  #taken = AHEAD;

  /**
   * @param state sixteen words: the first of each generator, then the second of each, and so on; no generator all zero. They
   * are copied.
   */
  constructor(state: Int32Array) {
    this.#state = Int32Array.from(state);
  }

  /** The next 32 random bits, as a signed integer. */
  nextInt32(): number {
    const ahead = (this.#ahead ??= new Int32Array(AHEAD));
    if (this.#taken === AHEAD) {
      advance(this.#state, ahead, AHEAD);
      this.#taken = 0;
    }
    return ahead[this.#taken++]!;
  }

  /**
   * A uniform number strictly between 0 and 1: the midpoint of one of 2^52 equal cells. Neither end can occur,
   * so inverse distribution functions and logarithms need no guard.
   */
  uniform(): number {
    const high = this.nextInt32() >>> 6;
    const low = this.nextInt32() >>> 6;
    return (high * TWO_POW_26 + low + 0.5) / TWO_POW_52;
  }

  /**
   * Fills the first `count` places with random words. All generators advance together: where `count` is no multiple of four, the
   * words that are left are lost. Not after `nextInt32`, which draws ahead.
   */
  fillWords(out: Int32Array | Uint32Array, count: number): void {
    if (simd !== null && isReachable(out)) {
      reachable.set(this.#state);
      simd.fillWords(reachable.byteOffset, out.byteOffset, count);
      this.#state.set(reachable);
    } else advance(this.#state, out, count);
  }

  /** Lends the state to vector functions that use it up: nothing is to be drawn from this generator afterwards. */
  useUp(): number {
    reachable.set(this.#state);
    return reachable.byteOffset;
  }
}

/** Writes the words of as many steps as `count` takes, one generator after the other. */
function advance(state: Int32Array, out: Int32Array | Uint32Array, count: number): void {
  for (let lane = 0; lane < LANES; lane++) {
    let s0 = state[lane]!;
    let s1 = state[LANES + lane]!;
    let s2 = state[2 * LANES + lane]!;
    let s3 = state[3 * LANES + lane]!;
    for (let start = 0; start < count; start += LANES) {
      const sum = (s0 + s3) | 0;
      if (start + lane < count) out[start + lane] = (((sum << 7) | (sum >>> 25)) + s0) | 0;
      const t = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= t;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    state[lane] = s0;
    state[LANES + lane] = s1;
    state[2 * LANES + lane] = s2;
    state[3 * LANES + lane] = s3;
  }
}

/** The uniform number strictly between 0 and 1 that a random word stands for: the midpoint of one of 2^32 equal cells. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * 2 ** -32;
}

/** The random word in whose cell a probability lies. */
export function wordOf(probability: number): number {
  return Math.min(2 ** 32 - 1, Math.floor(probability * 2 ** 32)) | 0;
}
