import { describe, expect, it } from 'vitest';
import { type Distribution } from '../../../../shared/engine/distributions/distribution.ts';
import { drawsOf } from '../../../../shared/engine/distributions/draws-of.ts';
import { poissonDraws } from '../../../../shared/engine/sampling/poisson.ts';
import { thin } from '../../../../shared/engine/sampling/thinning.ts';
import { float64, int32 } from '../../../../shared/engine/simd/memory.ts';
import { randomStream } from '../../../../shared/engine/stream.ts';

/* Every loop twice: in memory that vector functions reach, and in other memory, where it is plain code. */

const YEARS = 4096;
const stream = (node: string) => randomStream(5, 'loops', node);

/** The same column in both kinds of memory. */
function both(value: (year: number) => number): [Float64Array, Float64Array] {
  const reachable = float64(YEARS);
  for (let year = 0; year < YEARS; year++) reachable[year] = value(year);
  return [reachable, Float64Array.from(reachable)];
}
function bothCounts(value: (year: number) => number): [Int32Array, Int32Array] {
  const reachable = int32(YEARS);
  for (let year = 0; year < YEARS; year++) reachable[year] = value(year);
  return [reachable, Int32Array.from(reachable)];
}

/** Mostly few events, at times none, at times more than vector functions draw at once. */
const eventsOf = (year: number) => (year % 97 === 0 ? 1000 + year : (year * 7) % 13);

describe.each<Distribution>([
  { dist: 'normal', mean: 0, sd: 3 },
  { dist: 'pert', min: -5, mode: 0, max: 40 },
  { dist: 'lognormal', mu: 0, sigma: 2 },
  { dist: 'uniform', min: -1, max: 1 },
])('draws of $dist', (distribution) => {
  const draws = drawsOf(distribution);

  it.each([1, 2, 3, 4, 255, 256, 257, YEARS])('%d at once are the same', (count) => {
    const [reachable, plain] = both(() => -1);
    draws.fill(stream('fill')(count), reachable, count);
    draws.fill(stream('fill')(count), plain, count);
    expect(reachable.subarray(0, count)).toEqual(plain.subarray(0, count));
  });

  it('are the same as one by one, in the tails too', () => {
    const [reachable] = both(() => 0);
    const blocks = 100;
    for (let block = 0; block < blocks; block++) {
      draws.fill(stream('one by one')(block), reachable, YEARS);
      const random = stream('one by one')(block);
      expect(reachable).toEqual(Float64Array.from({ length: YEARS }, () => draws.at(random.nextInt32())));
    }
  });

  it('add up to the same', () => {
    const [reachable, plain] = both((year) => year / 3);
    const [events, plainEvents] = bothCounts(eventsOf);
    draws.addSums(stream('sums')(0), events, reachable, YEARS - 3);
    draws.addSums(stream('sums')(0), plainEvents, plain, YEARS - 3);
    expect(reachable).toEqual(plain);
  });
});

describe('thinning', () => {
  it('keeps the same events, with probabilities from 0 to 1', () => {
    const [events, plainEvents] = bothCounts(eventsOf);
    const [probabilities, plainProbabilities] = both((year) => Math.min(1, (year % 50) / 48));
    const [kept, plainKept] = bothCounts(() => 0);
    thin(stream('thin')(0), events, probabilities, kept, YEARS - 1);
    thin(stream('thin')(0), plainEvents, plainProbabilities, plainKept, YEARS - 1);
    expect(kept).toEqual(plainKept);
  });
});

describe('event counts', () => {
  it.each([0.2, 15.99, 700])('are the same at rates up to %d', (largest) => {
    const value = (year: number) => (largest * year) / YEARS;
    const [rates, plainRates] = both(value);
    const [events, plainEvents] = bothCounts(() => 0);
    poissonDraws(largest)(stream('events')(0), rates, events, YEARS);
    poissonDraws(largest)(stream('events')(0), plainRates, plainEvents, YEARS);
    expect(events).toEqual(plainEvents);
  });
});
