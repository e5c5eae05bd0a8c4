import { describe, expect, it } from 'vitest';
import { Random } from '../../../shared/engine/random.ts';
import { uint32 } from '../../../shared/engine/simd/memory.ts';

/** Four generators that start alike. */
const alike = (...words: readonly number[]) => Int32Array.from({ length: 16 }, (_, i) => words[i >> 2]!);

describe('xoshiro128++', () => {
  const published = [
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
  ];

  it('gives the published sequence from the state 1, 2, 3, 4, each word by four generators in turn', () => {
    const random = new Random(alike(1, 2, 3, 4));
    const first = Array.from({ length: 40 }, () => random.nextInt32() >>> 0);
    expect(first).toEqual(published.flatMap((word) => [word, word, word, word]));
  });

  it.each([
    ['where vector functions reach', uint32],
    ['elsewhere', (length: number) => new Uint32Array(length)],
  ])('fills memory %s with the same words', (_, allocate) => {
    const random = new Random(alike(1, 2, 3, 4));
    const [first, second] = [allocate(12), allocate(28)];
    random.fillWords(first, 10);
    random.fillWords(second, 28);
    expect([...first.subarray(0, 10)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2].map((step) => published[step]));
    expect([...second]).toEqual(published.slice(3).flatMap((word) => [word, word, word, word]));
  });

  it('draws differently by each generator', () => {
    const random = new Random(Int32Array.from({ length: 16 }, (_, i) => i + 1));
    expect(new Set(Array.from({ length: 4 }, () => random.nextInt32())).size).toBe(4);
  });

  it('leaves the words it started from as they were', () => {
    const state = alike(1, 2, 3, 4);
    new Random(state).uniform();
    expect(state).toEqual(alike(1, 2, 3, 4));
  });

  it('gives uniform numbers strictly inside 0 and 1, spread evenly', () => {
    const random = new Random(alike(5, 6, 7, 8));
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
