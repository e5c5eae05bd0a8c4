import { describe, expect, it } from 'vitest';
import { binOf, binSample, floorOf } from '../../../../shared/engine/sample/binned-sample.ts';
import { sampleMoments } from '../../../../shared/engine/sample/moments.ts';
import { orderStatistics } from '../../../../shared/engine/sample/order-statistics.ts';
import { tailMean } from '../../../../shared/engine/sample/tail.ts';
import { randomStream } from '../../../../shared/engine/stream.ts';

const small = Float64Array.of(40, 0, 0, 20, 0, 0, 10, 0, 0, 30);
const quantile = (values: Float64Array, q: number) =>
  orderStatistics(values, binSample(values), [q], q).quantiles[0]!;
const tvar = (values: Float64Array, level: number) => {
  const { quantiles, tail } = orderStatistics(values, binSample(values), [level], level);
  return tailMean(tail, quantiles[0]!, level, values.length).value;
};

/** A third zeros, the others over nine orders of magnitude, many of them equal. */
const random = randomStream(1, 'sample', 'values')(0);
const rough = Float64Array.from({ length: 20_000 }, () => {
  const u = random.uniform();
  return u < 1 / 3 ? 0 : Math.ceil(Math.exp(20 * u)) / 8;
});

describe('moments', () => {
  it('are mean and population standard deviation', () => {
    const { mean, sd, smallest, largest } = sampleMoments(small);
    expect(mean).toBe(10);
    expect(sd).toBeCloseTo(Math.sqrt(200), 12);
    expect([smallest, largest]).toEqual([10, 40]);
  });

  it('keep the digits of a spread far smaller than the mean', () => {
    const { sd } = sampleMoments(Float64Array.from({ length: 1000 }, (_, i) => 1e9 + (i % 2)));
    expect(sd).toBeCloseTo(0.5, 9);
  });

  it('show how the mean came to rest', () => {
    const { convergence, mean, sd } = sampleMoments(rough);
    expect(convergence).toHaveLength(20);
    expect(convergence.at(-1)!.years).toBe(20_000);
    expect(convergence.at(-1)!.mean).toBeCloseTo(mean, 6);
    expect(convergence.at(-1)!.error / (sd / Math.sqrt(20_000))).toBeCloseTo(1, 9);
    const [first] = convergence;
    expect(first!.mean).toBeCloseTo(rough.slice(0, 1000).reduce((sum, x) => sum + x, 0) / 1000, 6);
  });
});

describe('bins', () => {
  const binned = binSample(rough);

  it('hold every value once, zeros in the first', () => {
    expect(binned.before.at(-1)).toBe(rough.length);
    expect(binned.before[1]).toBe(rough.filter((x) => x === 0).length);
  });

  it('have a floor that all values in and after them exceed, and no other', () => {
    for (const value of [binned.smallest, 1234.5, 1e6, binned.largest]) {
      const bin = binOf(value, binned);
      const floor = floorOf(bin, binned);
      expect(floor).toBeLessThan(value);
      expect(rough.filter((x) => x > floor)).toHaveLength(rough.length - binned.before[bin]!);
    }
  });
});

describe('a quantile', () => {
  it('is the smallest value that reaches its probability', () => {
    expect(quantile(small, 0.6)).toBe(0);
    expect(quantile(small, 0.600001)).toBe(10);
    expect(quantile(small, 0.9)).toBe(30);
    expect(quantile(small, 1)).toBe(40);
  });

  it('is not shifted by the binary form of its level', () => {
    const hundred = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
    for (let percent = 1; percent <= 100; percent++) expect(quantile(hundred, percent / 100)).toBe(percent);
  });

  it('is the one that sorting gives, bit for bit', () => {
    const sorted = rough.toSorted();
    const levels = [0.001, 0.05, 0.33, 0.345, 0.5, 0.9, 0.95, 0.99, 0.9999];
    const { quantiles } = orderStatistics(rough, binSample(rough), levels, 0.95);
    expect(quantiles).toEqual(levels.map((q) => sorted[Math.ceil(q * rough.length) - 1]));
  });

  it('is 0 where there is no loss', () => {
    expect(quantile(new Float64Array(100), 0.99)).toBe(0);
  });
});

describe('tail value at risk', () => {
  it('is the mean of the worst years by mass', () => {
    expect(tvar(small, 0.8)).toBeCloseTo(35, 12);
    expect(tvar(small, 0.75)).toBeCloseTo((30 + 40 + 0.5 * 20) / 2.5, 12);
    expect(tvar(small, 0.5)).toBeCloseTo(20, 12);
  });

  it('has an error that repetitions confirm', () => {
    const exponential = randomStream(2, 'tail', 'values')(0);
    const runs = Array.from({ length: 400 }, () => {
      const values = Float64Array.from({ length: 2000 }, () => -Math.log(exponential.uniform()));
      const { quantiles, tail } = orderStatistics(values, binSample(values), [0.95], 0.95);
      return tailMean(tail, quantiles[0]!, 0.95, values.length);
    });
    const average = runs.reduce((sum, { value }) => sum + value, 0) / runs.length;
    const spread = Math.sqrt(runs.reduce((sum, { value }) => sum + (value - average) ** 2, 0) / runs.length);
    const stated = runs.reduce((sum, { error }) => sum + error, 0) / runs.length;
    expect(stated / spread).toBeGreaterThan(0.85);
    expect(stated / spread).toBeLessThan(1.15);
    // The 95 % tail mean of an exponential is 1 + ln 20.
    expect(average).toBeCloseTo(1 + Math.log(20), 1);
  });
});
