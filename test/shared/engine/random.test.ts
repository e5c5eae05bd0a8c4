import { describe, expect, it } from 'vitest';
import { Random } from '../../../shared/engine/random.ts';

describe('xoshiro128++', () => {
  it('gives the published sequence from the state 1, 2, 3, 4', () => {
    const random = new Random(Int32Array.of(1, 2, 3, 4));
    const first = Array.from({ length: 10 }, () => random.nextInt32() >>> 0);
    expect(first).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
      621204420,
    ]);
  });

  it('leaves the words it started from as they were', () => {
    const state = Int32Array.of(1, 2, 3, 4);
    new Random(state).uniform();
    expect([...state]).toEqual([1, 2, 3, 4]);
  });

  it('gives uniform numbers strictly inside 0 and 1, spread evenly', () => {
    const random = new Random(Int32Array.of(5, 6, 7, 8));
    const tenths = Array.from({ length: 10 }, () => 0);
    const draws = 100_000;
    let smallest = 1;
    let largest = 0;
    for (let i = 0; i < draws; i++) {
      const u = random.uniform();
      smallest = Math.min(smallest, u);
      largest = Math.max(largest, u);
      tenths[Math.floor(u * 10)]! += 1;
    }
    expect(smallest).toBeGreaterThan(0);
    expect(largest).toBeLessThan(1);
    const standardError = Math.sqrt(draws * 0.1 * 0.9);
    for (const count of tenths) expect(Math.abs(count - draws / 10)).toBeLessThan(5 * standardError);
  });
});
