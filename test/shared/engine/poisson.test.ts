import { describe, expect, it } from 'vitest';
import { BLOCK_YEARS } from '../../../shared/engine/blocks.ts';
import { poissonDraws } from '../../../shared/engine/sampling/poisson.ts';
import { logGamma } from '../../../shared/engine/special/log-gamma.ts';
import { randomStream } from '../../../shared/engine/stream.ts';

const BLOCKS = 50;
const DRAWS = BLOCKS * BLOCK_YEARS;

function draw(rate: number, largest = rate, node = String(rate)): Int32Array {
  const stream = randomStream(3, 'poisson', node);
  const drawBlock = poissonDraws(largest);
  const counts = new Int32Array(DRAWS);
  for (let block = 0; block < BLOCKS; block++) {
    const years = counts.subarray(block * BLOCK_YEARS, (block + 1) * BLOCK_YEARS);
    drawBlock(stream(block), new Float64Array(BLOCK_YEARS).fill(rate), years, BLOCK_YEARS);
  }
  return counts;
}

const probability = (rate: number, count: number) =>
  Math.exp(count * Math.log(rate) - rate - logGamma(count + 1));

describe('poisson', () => {
  it('never has an event at rate 0', () => {
    expect(new Set(draw(0, 1))).toEqual(new Set([0]));
  });

  // On rows of the grid, between them, on both sides of the switch to wide rows, and far from it.
  it.each([0.001, 0.25, 0.35, 1, 9.99, 15.99, 16, 37.5, 272, 1000, 80_000])('is exact at rate %d', (rate) => {
    const counts = draw(rate);
    const average = counts.reduce((sum, count) => sum + count, 0) / DRAWS;
    expect(Math.abs(average - rate)).toBeLessThan(5 * Math.sqrt(rate / DRAWS));

    const spread = counts.reduce((sum, count) => sum + (count - rate) ** 2, 0) / DRAWS;
    // Var((N − rate)²) = rate + 2 rate²
    expect(Math.abs(spread - rate)).toBeLessThan(5 * Math.sqrt((rate + 2 * rate ** 2) / DRAWS));

    const around = Math.max(0, Math.floor(rate));
    for (let count = Math.max(0, around - 3); count <= around + 3; count++) {
      const p = probability(rate, count);
      const share = counts.filter((drawn) => drawn === count).length / DRAWS;
      expect(Math.abs(share - p), `${count} events`).toBeLessThan(5 * Math.sqrt(p / DRAWS) + 1 / DRAWS);
    }
  });

  it('is the same at a low rate whatever the largest rate is, in distribution', () => {
    const counts = draw(0.5, 300);
    const none = counts.filter((count) => count === 0).length / DRAWS;
    expect(Math.abs(none - Math.exp(-0.5))).toBeLessThan(5 * Math.sqrt(0.25 / DRAWS));
  });

  it('couples runs with the same random numbers: a higher rate hardly ever has fewer events', () => {
    const [few, more] = [draw(3, 8, 'coupled'), draw(3.2, 8, 'coupled')];
    const fewer = more.filter((count, i) => count < few[i]!).length;
    expect(fewer / DRAWS).toBeLessThan(0.05);
  });
});
