import { describe, expect, it } from 'vitest';
import { poisson } from '../../../shared/engine/poisson.ts';
import { logGamma } from '../../../shared/engine/special/log-gamma.ts';
import { randomStream } from '../../../shared/engine/stream.ts';

const DRAWS = 200_000;

function draw(rate: number): number[] {
  const random = randomStream(3, 'poisson', String(rate))(0);
  return Array.from({ length: DRAWS }, () => poisson(rate, random));
}

const probability = (rate: number, count: number) =>
  Math.exp(count * Math.log(rate) - rate - logGamma(count + 1));

describe('poisson', () => {
  it('never has an event at rate 0', () => {
    expect(new Set(draw(0))).toEqual(new Set([0]));
  });

  // On both sides of the switch between the methods, and far from it.
  it.each([0.001, 0.35, 1, 9.99, 10, 37.5, 1000, 80_000])('is exact at rate %d', (rate) => {
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
});
