import { describe, expect, it } from 'vitest';
import { betweenDecades, decades, linearScale, logScale, niceTicks } from '../../../shared/charts/scale.ts';

describe('linearScale', () => {
  it('takes equal room for equal differences, in either direction', () => {
    const x = linearScale([0, 1], [260, 26]);
    expect(x(0)).toBe(260);
    expect(x(1)).toBe(26);
    expect(x(0.5)).toBe(143);
  });

  it('maps a domain without extent to one place instead of nowhere', () => {
    expect(linearScale([5, 5], [0, 100])(5)).toBe(0);
  });
});

describe('logScale', () => {
  it('takes equal room for equal ratios', () => {
    const x = logScale([1e4, 1e7], [0, 300]);
    expect(x(1e5)).toBeCloseTo(100);
    expect(x(1e6)).toBeCloseTo(200);
  });

  it('keeps zero and less at the start of the axis', () => {
    const x = logScale([1e4, 1e7], [52, 546]);
    expect(x(0)).toBe(52);
    expect(x(-10)).toBe(52);
  });

  it('refuses a domain that has no logarithm', () => {
    expect(() => logScale([0, 10], [0, 1])).toThrow(RangeError);
  });
});

describe('ticks', () => {
  it('are round', () => {
    expect(niceTicks(0, 2.1e6, 4)).toEqual([0, 1e6, 2e6]);
    expect(niceTicks(0, 0.083, 5)).toEqual([0, 0.02, 0.04, 0.06, 0.08]);
    expect(niceTicks(-1, 1, 4)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(niceTicks(3, 3, 4)).toEqual([3]);
  });

  it('mark the powers of ten of a logarithmic axis and the steps between them', () => {
    expect(decades(1e4, 2e7)).toEqual([1e4, 1e5, 1e6, 1e7]);
    expect(decades(0.001, 1)).toEqual([0.001, 0.01, 0.1, 1]);
    expect(betweenDecades(10, 300)).toEqual([20, 30, 40, 50, 60, 70, 80, 90, 200, 300]);
  });
});
