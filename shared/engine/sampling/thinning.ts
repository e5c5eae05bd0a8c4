import type { Random } from '../random.ts';
import { isReachable } from '../simd/memory.ts';
import { simd } from '../simd/simd.ts';

const TWO_POW_31 = 2 ** 31;

/**
 * How many of each year's events are followed by something that follows with the year's probability, each event
 * independently: binomial thinning, one random word of 31 bits per event. Uses up the generator.
 */
export function thin(
  random: Random,
  events: Int32Array,
  probabilities: Float64Array,
  kept: Int32Array,
  count: number,
): void {
  if (simd !== null && isReachable(events, probabilities, kept)) {
    simd.thin(random.useUp(), events.byteOffset, probabilities.byteOffset, kept.byteOffset, count);
    return;
  }
  for (let i = 0; i < count; i++) {
    const probability = probabilities[i]!;
    if (probability >= 1) {
      kept[i] = events[i]!;
      continue;
    }
    const threshold = (probability * TWO_POW_31) | 0;
    let hits = 0;
    for (let event = events[i]!; event > 0; event--) if (random.nextInt32() >>> 1 < threshold) hits += 1;
    kept[i] = hits;
  }
}
