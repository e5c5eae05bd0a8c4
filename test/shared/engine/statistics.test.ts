import { describe, expect, it } from 'vitest';
import {
  exceedance,
  standardErrorOfMean,
  standardErrorOfProbability,
} from '../../../shared/engine/statistics.ts';

describe('statistics', () => {
  it('standard errors shrink with the root of the years', () => {
    expect(standardErrorOfMean(200, 10_000)).toBe(2);
    expect(standardErrorOfProbability(0.2, 10_000)).toBeCloseTo(0.004, 15);
    expect(standardErrorOfProbability(0, 10_000)).toBe(0);
  });

  it('exceedance is strict', () => {
    const losses = Float64Array.of(30, 0, 0, 40, 0, 10, 0, 0, 20, 0);
    expect(exceedance(losses, 19.99)).toBe(0.3);
    expect(exceedance(losses, 20)).toBe(0.2);
    expect(exceedance(losses, 0)).toBe(0.4);
    expect(exceedance(losses, 40)).toBe(0);
  });
});
