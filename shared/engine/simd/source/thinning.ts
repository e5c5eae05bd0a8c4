import { CHUNK, fillWords } from './generator.ts';

/** Events looked at together. */
const EIGHT: i32 = 8;
const words = memory.data((CHUNK + EIGHT) << 2, 16);

/** How many of each year's events are followed by something, with the year's probability for each; see thinning.ts. */
export function thin(state: usize, events: usize, probabilities: usize, kept: usize, count: i32): void {
  let next = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const probability = load<f64>(probabilities + (i << 3));
    let left = load<i32>(events + (i << 2));
    if (probability >= 1) {
      store<i32>(kept + (i << 2), left);
      continue;
    }
    const threshold = i32x4.splat(<i32>(probability * 2.0 ** 31.0));
    let hits = 0;
    // Once also for a year without events: few branches are quicker than few steps.
    do {
      if (next + EIGHT > end) {
        end -= next;
        memory.copy(words, words + (next << 2), EIGHT << 2);
        fillWords(state, words + (end << 2), CHUNK);
        next = 0;
        end += CHUNK;
      }
      const taken = min(left, EIGHT);
      const four = words + (next << 2);
      const below = isBelow(v128.load(four), threshold) | (isBelow(v128.load(four, 16), threshold) << 4);
      hits += popcnt(below & ((1 << taken) - 1));
      next += taken;
      left -= taken;
    } while (left > 0);
    store<i32>(kept + (i << 2), hits);
  }
}

/** A bit for each word whose upper 31 bits are below the threshold. */
function isBelow(four: v128, threshold: v128): i32 {
  return i32x4.bitmask(i32x4.lt_s(i32x4.shr_u(four, 1), threshold));
}
