import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../shared/engine/distributions/distribution.ts';
import { discretise, expectation } from '../../../../shared/engine/numeric/expectation.ts';
import { fft, inverseFft } from '../../../../shared/engine/numeric/fft.ts';
import { gaussRule } from '../../../../shared/engine/numeric/gauss-rule.ts';

describe('expectation', () => {
  it('is exact for powers, also where the density is unbounded', () => {
    const uniform = measureOf({ dist: 'uniform', min: 0, max: 2 });
    expect(expectation(uniform, (x) => x ** 5)).toBeCloseTo(32 / 6, 12);
    // pyfair's PERT with a small λ has a density that is infinite at both ends.
    const bathtub = measureOf({ dist: 'pert_classic', min: 0, mode: 0.5, max: 1, lambda: 0.5 });
    expect(expectation(bathtub, () => 1)).toBeCloseTo(1, 9);
    expect(expectation(bathtub, (x) => x)).toBeCloseTo(0.5, 9);
  });

  it('follows a step at a cut', () => {
    const uniform = measureOf({ dist: 'uniform', min: 0, max: 1 });
    expect(expectation(uniform, (x) => (x > 0.3 ? 1 : 0), [0.3])).toBeCloseTo(0.7, 12);
  });
});

describe('a Gauss rule', () => {
  it('keeps the moments of the many values it replaces', () => {
    const many = discretise(measureOf({ dist: 'pert', min: 0, mode: 1, max: 10 }));
    const few = gaussRule(many, 8);
    expect(few.values).toHaveLength(8);
    const moment = ({ values, weights }: typeof few, order: number) =>
      values.reduce((sum, x, i) => sum + weights[i]! * x ** order, 0);
    for (let order = 0; order < 16; order++) {
      expect(moment(few, order) / moment(many, order), `order ${order}`).toBeCloseTo(1, 9);
    }
  });

  it('is the distribution itself where that has no more values', () => {
    const two = { values: [1, 2], weights: [0.5, 0.5] };
    expect(gaussRule(two, 5)).toBe(two);
  });

  it('needs no more values than there are different ones', () => {
    const same = { values: [3, 3, 3, 3], weights: [0.25, 0.25, 0.25, 0.25] };
    const rule = gaussRule(same, 3);
    expect(rule.values[0]).toBeCloseTo(3, 12);
    expect(rule.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});

describe('the Fourier transform', () => {
  it('is the sum of its definition', () => {
    const x = [1, 2, -1, 0.5, 3, 0, 0, 7];
    const re = Float64Array.from(x);
    const im = new Float64Array(8);
    fft(re, im);
    for (let k = 0; k < 8; k++) {
      const angle = (j: number) => (-2 * Math.PI * j * k) / 8;
      expect(re[k]).toBeCloseTo(
        x.reduce((sum, value, j) => sum + value * Math.cos(angle(j)), 0),
        12,
      );
      expect(im[k]).toBeCloseTo(
        x.reduce((sum, value, j) => sum + value * Math.sin(angle(j)), 0),
        12,
      );
    }
  });

  it('is undone by its inverse', () => {
    const re = Float64Array.from({ length: 64 }, (_, i) => Math.sin(i * i));
    const im = Float64Array.from({ length: 64 }, (_, i) => Math.cos(3 * i));
    const before = [...re];
    fft(re, im);
    inverseFft(re, im);
    re.forEach((value, i) => expect(value).toBeCloseTo(before[i]!, 12));
  });
});
