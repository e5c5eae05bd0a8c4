/** Words drawn at once where many are wanted: these and what is made of them stay in the processor's nearest memory. */
export const CHUNK: i32 = 256;

/**
 * Draws random words with the four xoshiro128++ generators of a stream, all four in one step; see random.ts. Writes whole
 * steps: up to three words more than `count`.
 *
 * @param state sixteen words: the first word of each generator, then the second of each, and so on
 */
export function fillWords(state: usize, out: usize, count: i32): void {
  let s0 = v128.load(state);
  let s1 = v128.load(state, 16);
  let s2 = v128.load(state, 32);
  let s3 = v128.load(state, 48);
  for (let i = 0; i < count; i += 4) {
    v128.store(out + (i << 2), i32x4.add(rotated(i32x4.add(s0, s3), 7), s0));
    const t = i32x4.shl(s1, 9);
    s2 = v128.xor(s2, s0);
    s3 = v128.xor(s3, s1);
    s1 = v128.xor(s1, s2);
    s0 = v128.xor(s0, s3);
    s2 = v128.xor(s2, t);
    s3 = rotated(s3, 11);
  }
  v128.store(state, s0);
  v128.store(state, s1, 16);
  v128.store(state, s2, 32);
  v128.store(state, s3, 48);
}

function rotated(words: v128, bits: i32): v128 {
  return v128.or(i32x4.shl(words, bits), i32x4.shr_u(words, 32 - bits));
}
