const TWO_POW_26 = 2 ** 26;
const TWO_POW_52 = 2 ** 52;

/**
 * The pseudo-random generator xoshiro128++ (Blackman and Vigna, "Scrambled linear pseudorandom number
 * generators", 2021): 128 bits of state, period 2^128 − 1, 32-bit integer arithmetic only, so every machine
 * gives the same numbers.
 */
export class Random {
  /** Four words. Loops that draw millions keep them in local variables and put them back. */
  readonly state: Int32Array;

  /** Starts from four 32-bit words, not all of them zero. The words are copied. */
  constructor(state: Int32Array) {
    this.state = Int32Array.from(state);
  }

  /** The next 32 random bits, as a signed integer. */
  nextInt32(): number {
    const { state } = this;
    const s0 = state[0]!;
    const s1 = state[1]!;
    const s2 = state[2]!;
    const s3 = state[3]!;
    const sum = (s0 + s3) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + s0) | 0;
    const t2 = s2 ^ s0;
    const t3 = s3 ^ s1;
    state[0] = s0 ^ t3;
    state[1] = s1 ^ t2;
    state[2] = t2 ^ (s1 << 9);
    state[3] = (t3 << 11) | (t3 >>> 21);
    return result;
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

  /** Fills the first `count` places with random words. */
  fillWords(out: Int32Array | Uint32Array, count: number): void {
    const { state } = this;
    let s0 = state[0]!;
    let s1 = state[1]!;
    let s2 = state[2]!;
    let s3 = state[3]!;
    for (let i = 0; i < count; i++) {
      const sum = (s0 + s3) | 0;
      out[i] = (((sum << 7) | (sum >>> 25)) + s0) | 0;
      const t = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= t;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
  }
}

/** The uniform number strictly between 0 and 1 that a random word stands for: the midpoint of one of 2^32 equal cells. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * 2 ** -32;
}
