import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  mean,
  quantile,
  variance,
} from '../../../shared/engine/distributions/distribution.ts';
import { drawsOf } from '../../../shared/engine/distributions/draws-of.ts';
import { randomStream } from '../../../shared/engine/stream.ts';
import { type DistributionCase, fairCases } from './fair-fixtures.ts';

const cases = fairCases<DistributionCase>('01-distributions.json');

const DRAWS = 200_000;

function draw(distribution: Distribution): Float64Array {
  const out = new Float64Array(DRAWS);
  drawsOf(distribution).fill(randomStream(11, 'distribution', distribution.dist)(0), out, DRAWS);
  return out.sort();
}

/** Probability of a reference quantile's name: `p05` is 0.05. */
const level = (name: string) => Number(`0.${name.slice(1)}`);

/** Share of the sorted sample that is at most `x`. */
const shareUpTo = (sorted: Float64Array, x: number) =>
  sorted.filter((value) => value <= x).length / sorted.length;

it('covers every family of the reference', () => {
  expect(new Set(cases.map(({ distribution }) => distribution.dist))).toEqual(
    new Set(['pert', 'pert_classic', 'lognormal_ci90', 'triangular', 'uniform']),
  );
});

describe.each(cases)('$id', ({ distribution, expected }) => {
  it('has the exact mean and variance', () => {
    expect(Math.abs(mean(distribution) / expected.mean - 1)).toBeLessThan(1e-12);
    expect(Math.abs(variance(distribution) / expected.variance - 1)).toBeLessThan(1e-12);
  });

  it.each(Object.entries(expected.quantiles))('has the exact quantile %s', (name, value) => {
    expect(Math.abs(quantile(distribution, level(name)) / value - 1)).toBeLessThan(1e-9);
  });

  it('is sampled without bias', () => {
    const sample = draw(distribution);
    const average = sample.reduce((sum, value) => sum + value, 0) / DRAWS;
    expect(Math.abs(average - expected.mean)).toBeLessThan(5 * Math.sqrt(expected.variance / DRAWS));
    for (const [name, value] of Object.entries(expected.quantiles)) {
      const q = level(name);
      const standardError = Math.sqrt((q * (1 - q)) / DRAWS);
      expect(Math.abs(shareUpTo(sample, value) - q), name).toBeLessThan(5 * standardError);
    }
  });
});

describe('constant', () => {
  it('always has its value', () => {
    const distribution: Distribution = { dist: 'constant', value: 7 };
    expect([mean(distribution), variance(distribution), quantile(distribution, 0.9)]).toEqual([7, 0, 7]);
    expect(new Set(draw(distribution))).toEqual(new Set([7]));
  });
});

describe('lognormal', () => {
  it('is the 90 % interval form with its parameters named', () => {
    const interval: Distribution = { dist: 'lognormal_ci90', p05: 10_000, p95: 1_000_000 };
    const parameters: Distribution = { dist: 'lognormal', mu: 11.51292546497023, sigma: 1.399872338343926 };
    expect(mean(parameters)).toBeCloseTo(mean(interval), 4);
    expect(quantile(parameters, 0.99)).toBeCloseTo(quantile(interval, 0.99), 4);
  });
});

describe('pert', () => {
  it('tends to the uniform distribution as lambda falls to 0', () => {
    const flat: Distribution = { dist: 'pert', min: 0, mode: 0.3, max: 1, lambda: 1e-9 };
    const sample = draw(flat);
    for (const x of [0.1, 0.5, 0.9]) {
      expect(Math.abs(shareUpTo(sample, x) - x)).toBeLessThan(5 * Math.sqrt(0.25 / DRAWS));
      expect(quantile(flat, x)).toBeCloseTo(x, 7);
    }
  });

  it('gathers at the mode as lambda grows, and stays inside its range', () => {
    const spike: Distribution = { dist: 'pert', min: 0, mode: 0.3, max: 1, lambda: 1000 };
    const sample = draw(spike);
    expect(sample[0]).toBeGreaterThan(0.2);
    expect(sample.at(-1)).toBeLessThan(0.4);
  });
});
