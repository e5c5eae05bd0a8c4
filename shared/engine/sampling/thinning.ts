import type { Random } from '../random.ts';

const TWO_POW_31 = 2 ** 31;

/**
 * How many of each year's events are followed by something that follows with the year's probability, each event
 * independently: binomial thinning, one random word of 31 bits per event.
 */
export function thin(
  random: Random,
  events: Int32Array,
  probabilities: Float64Array,
  kept: Int32Array,
  count: number,
): void {
  const { state } = random;
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let i = 0; i < count; i++) {
    const probability = probabilities[i]!;
    if (probability >= 1) {
      kept[i] = events[i]!;
      continue;
    }
    const threshold = (probability * TWO_POW_31) | 0;
    let hits = 0;
    for (let event = events[i]!; event > 0; event--) {
      // xoshiro128++, see random.ts
      const sum = (s0 + s3) | 0;
      const word = (((sum << 7) | (sum >>> 25)) + s0) >>> 1;
      const t = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= t;
      s3 = (s3 << 11) | (s3 >>> 21);
      // The sign of the difference is 1 where the word is below: no branch to be guessed wrong.
      hits += (word - threshold) >>> 31;
    }
    kept[i] = hits;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}
