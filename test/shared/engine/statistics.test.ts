import { describe, expect, it } from 'vitest';
import {
  countUpTo,
  exceedance,
  mean,
  quantile,
  standardDeviation,
  standardErrorOfMean,
  standardErrorOfProbability,
  tailValueAtRisk,
  zeroProbability,
} from '../../../shared/engine/statistics.ts';

const sample = Float64Array.of(0, 0, 0, 0, 0, 0, 10, 20, 30, 40);

describe('statistics of a sample', () => {
  it('mean and population standard deviation', () => {
    expect(mean(sample)).toBe(10);
    expect(standardDeviation(sample)).toBeCloseTo(Math.sqrt(200), 12);
  });

  it('standard errors shrink with the root of the years', () => {
    expect(standardErrorOfMean(200, 10_000)).toBe(2);
    expect(standardErrorOfProbability(0.2, 10_000)).toBeCloseTo(0.004, 15);
    expect(standardErrorOfProbability(0, 10_000)).toBe(0);
  });

  it('share of years without loss', () => {
    expect(zeroProbability(sample)).toBe(0.6);
  });

  it('exceedance is strict', () => {
    expect(exceedance(sample, 19.99)).toBe(0.3);
    expect(exceedance(sample, 20)).toBe(0.2);
    expect(exceedance(sample, 0)).toBe(0.4);
    expect(exceedance(sample, 40)).toBe(0);
  });

  it('counts repeated values together', () => {
    expect([-1, 0, 5, 40, 99].map((x) => countUpTo(sample, x))).toEqual([0, 6, 6, 10, 10]);
  });

  it('a quantile is the smallest value that reaches its probability', () => {
    expect(quantile(sample, 0.6)).toBe(0);
    expect(quantile(sample, 0.600001)).toBe(10);
    expect(quantile(sample, 0.9)).toBe(30);
    expect(quantile(sample, 1)).toBe(40);
  });

  it('a quantile is not shifted by the binary form of its level', () => {
    const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    for (let percent = 1; percent <= 100; percent++) expect(quantile(hundred, percent / 100)).toBe(percent);
  });

  it('tail value at risk is the mean of the worst years by mass', () => {
    expect(tailValueAtRisk(sample, 0.8)).toBeCloseTo(35, 12);
    expect(tailValueAtRisk(sample, 0.75)).toBeCloseTo((30 + 40 + 0.5 * 20) / 2.5, 12);
    expect(tailValueAtRisk(sample, 0.5)).toBeCloseTo(20, 12);
  });
});
