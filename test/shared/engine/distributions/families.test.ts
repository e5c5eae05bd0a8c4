import { describe, expect, it } from 'vitest';
import {
  cdf,
  type Distribution,
  familyOf,
  limitedMean,
  mean,
  quantile,
  variance,
} from '../../../../shared/engine/distributions/distribution.ts';
import { drawsOf } from '../../../../shared/engine/distributions/draws-of.ts';
import { scale } from '../../../../shared/engine/distributions/scale.ts';
import { expectation } from '../../../../shared/engine/numeric/expectation.ts';
import { randomStream } from '../../../../shared/engine/stream.ts';

const ALL: Distribution[] = [
  { dist: 'uniform', min: 2, max: 7 },
  { dist: 'triangular', min: 1, mode: 2, max: 9 },
  { dist: 'pert', min: 1, mode: 2, max: 9 },
  { dist: 'pert', min: 0, mode: 2, max: 9, lambda: 30 },
  { dist: 'pert_classic', min: 1, mode: 2, max: 9 },
  { dist: 'pert_classic', min: 0, mode: 0, max: 1, lambda: 0.8 },
  { dist: 'lognormal_ci90', p05: 2, p95: 40 },
  { dist: 'lognormal', mu: 1, sigma: 0.7 },
  { dist: 'normal', mean: -3, sd: 2 },
  { dist: 'metalog', p10: 1, p50: 3, p90: 6 },
  { dist: 'metalog', p10: 1, p50: 3, p90: 6, min: 0 },
  { dist: 'metalog', p10: 1, p50: 3, p90: 6, max: 10 },
  { dist: 'metalog', p10: 1, p50: 3, p90: 6, min: 0, max: 10 },
  { dist: 'empirical', values: [3, 1, 2, 2], weights: [1, 2, 1, 0] },
];
const CONTINUOUS = ALL.filter(({ dist }) => dist !== 'empirical');

describe.each(ALL)('%j', (distribution) => {
  const family = familyOf(distribution);

  it('has mean, variance and limited mean that integration confirms', () => {
    const measure = family.measure(distribution);
    const average = mean(distribution);
    expect(expectation(measure, (x) => x)).toBeCloseTo(average, 8);
    expect(expectation(measure, (x) => (x - average) ** 2) / variance(distribution)).toBeCloseTo(1, 6);
    const cap = quantile(distribution, 0.6);
    expect(expectation(measure, (x) => Math.min(x, cap), [cap])).toBeCloseTo(
      limitedMean(distribution, cap),
      8,
    );
  });

  it('is drawn with its mean, and larger words give larger draws', () => {
    const draws = drawsOf(distribution);
    const words = [0, 5, 2 ** 10, 2 ** 20, 2 ** 26 - 1, 2 ** 26, 2 ** 30, 2 ** 31 - 1].flatMap((word) => [
      word,
      ~word,
    ]);
    const rising = words.toSorted((a, b) => (a >>> 0) - (b >>> 0)).map((word) => draws.at(word));
    for (let i = 1; i < rising.length; i++) expect(rising[i]).toBeGreaterThanOrEqual(rising[i - 1]!);

    const count = 100_000;
    const out = new Float64Array(count);
    draws.fill(randomStream(2, 'families', distribution.dist)(0), out, count);
    const average = out.reduce((sum, x) => sum + x, 0) / count;
    expect(Math.abs(average - mean(distribution))).toBeLessThan(
      5 * Math.sqrt(variance(distribution) / count),
    );
  });

  it('adds the same draws up that it gives one by one', () => {
    const draws = drawsOf(distribution);
    const events = Int32Array.of(3, 0, 500, 1);
    const single = new Float64Array(504);
    draws.fill(randomStream(1, 'sums', 'x')(0), single, 504);
    const sums = new Float64Array(4);
    draws.addSums(randomStream(1, 'sums', 'x')(0), events, sums, 4);
    let start = 0;
    events.forEach((count, i) => {
      const expected = single.subarray(start, start + count).reduce((sum, x) => sum + x, 0);
      expect(sums[i]).toBeCloseTo(expected, 7);
      start += count;
    });
  });

  it('is scaled in its mean and spread', () => {
    const tripled = scale(distribution, 3);
    expect(mean(tripled) / mean(distribution)).toBeCloseTo(3, 9);
    expect(variance(tripled) / variance(distribution)).toBeCloseTo(9, 6);
  });
});

describe.each(CONTINUOUS)('%j', (distribution) => {
  it('has quantiles that its distribution function inverts', () => {
    for (const p of [1e-7, 0.003, 0.05, 0.5, 0.95, 0.9999]) {
      expect(cdf(distribution, quantile(distribution, p))).toBeCloseTo(p, 9);
    }
  });

  it('is tabulated closely', () => {
    const draws = drawsOf(distribution);
    const spread = Math.sqrt(variance(distribution));
    for (let i = 0; i < 2000; i++) {
      const word = Math.imul(i, 2_654_435_761) | 0;
      const exact = quantile(distribution, ((word >>> 0) + 0.5) / 2 ** 32);
      expect(Math.abs(draws.at(word) - exact)).toBeLessThan(1e-5 * Math.max(Math.abs(exact), spread));
    }
  });
});

describe('metalog', () => {
  it('runs through its percentiles and stays inside its bounds', () => {
    const metalog: Distribution = { dist: 'metalog', p10: 20, p50: 50, p90: 300, min: 5, max: 1000 };
    expect([0.1, 0.5, 0.9].map((p) => quantile(metalog, p))).toEqual([
      expect.closeTo(20, 9),
      expect.closeTo(50, 9),
      expect.closeTo(300, 9),
    ]);
    expect(quantile(metalog, 1e-9)).toBeGreaterThan(5);
    expect(quantile(metalog, 1 - 1e-9)).toBeLessThan(1000);
  });

  it('is the logistic distribution where the percentiles are symmetric', () => {
    const logistic: Distribution = { dist: 'metalog', p10: -Math.log(9), p50: 0, p90: Math.log(9) };
    expect(variance(logistic)).toBeCloseTo(Math.PI ** 2 / 3, 9);
  });
});

describe('empirical', () => {
  it('gives its values back, each as often as it weighs', () => {
    const observed: Distribution = { dist: 'empirical', values: [10, 20], weights: [1, 3] };
    expect([0.2, 0.25, 0.26, 0.9].map((p) => quantile(observed, p))).toEqual([10, 10, 20, 20]);
    expect([cdf(observed, 10), familyOf(observed).below(observed, 10)]).toEqual([0.25, 0]);
  });
});

it('a weight of 0 takes an observed value out of the range', () => {
  const observed: Distribution = { dist: 'empirical', values: [9, 1, 4], weights: [0, 1, 3] };
  expect(familyOf(observed).support(observed)).toEqual([1, 4]);
  expect([
    cdf(observed, 0),
    cdf(observed, 1),
    cdf(observed, 4),
    familyOf(observed).below(observed, 4),
  ]).toEqual([0, 0.25, 1, 0.25]);
  expect([0.5, 2, 4, 100].map((cap) => limitedMean(observed, cap))).toEqual([0.5, 1.75, 3.25, 3.25]);
});

it.each([0.01, 0.05, 0.2, 0.5])(
  'a classic PERT that gathers at both ends, lambda %d, is drawn within them',
  (lambda) => {
    for (const mode of [0, 500, 1000]) {
      const gathered: Distribution = { dist: 'pert_classic', min: 0, mode, max: 1000, lambda };
      const out = new Float64Array(50_000);
      drawsOf(gathered).fill(randomStream(3, 'ends', `${mode}`)(0), out, out.length);
      expect(out.every((x) => x >= -1e-6 && x <= 1000 + 1e-6)).toBe(true);
      const average = out.reduce((sum, x) => sum + x, 0) / out.length;
      expect(Math.abs(average - mean(gathered))).toBeLessThan(5 * Math.sqrt(variance(gathered) / out.length));
    }
  },
);
