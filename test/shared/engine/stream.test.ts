import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../shared/engine/stream.ts';

const first = (seed: number, scenario: string, node: string, block: number) =>
  randomStream(seed, scenario, node)(block).uniform();

describe('random streams', () => {
  it('give the same numbers for the same seed, scenario, node and block', () => {
    expect(first(1, 'breach', 'events', 3)).toBe(first(1, 'breach', 'events', 3));
  });

  it('differ when any part of the key differs', () => {
    const numbers = [
      first(1, 'breach', 'events', 0),
      first(2, 'breach', 'events', 0),
      first(1, 'outage', 'events', 0),
      first(1, 'breach', 'loss.primary', 0),
      first(1, 'breach', 'events', 1),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('tell apart names that read the same when joined', () => {
    expect(first(1, 'ab', 'c', 0)).not.toBe(first(1, 'a', 'bc', 0));
  });

  it('do not collide over many scenarios and blocks', () => {
    const numbers = new Set<number>();
    for (let scenario = 0; scenario < 200; scenario++) {
      const stream = randomStream(42, `scenario ${scenario}`, 'events');
      for (let block = 0; block < 250; block++) numbers.add(stream(block).uniform());
    }
    expect(numbers.size).toBe(200 * 250);
  });

  it('are uncorrelated between neighbouring blocks', () => {
    const stream = randomStream(42, 'scenario', 'events');
    const a = stream(0);
    const b = stream(1);
    const draws = 50_000;
    let product = 0;
    for (let i = 0; i < draws; i++) product += (a.uniform() - 0.5) * (b.uniform() - 0.5);
    const correlation = product / draws / (1 / 12);
    expect(Math.abs(correlation)).toBeLessThan(5 / Math.sqrt(draws));
  });
});
