import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../shared/engine/special/incomplete-beta.ts';
import { logGamma } from '../../../shared/engine/special/log-gamma.ts';
import { normalQuantile } from '../../../shared/engine/special/normal-quantile.ts';

const relativeError = (actual: number, expected: number) => Math.abs(actual / expected - 1);

describe('logGamma', () => {
  it('is the logarithm of the factorial at whole numbers', () => {
    expect(relativeError(logGamma(5), Math.log(24))).toBeLessThan(1e-14);
    expect(relativeError(logGamma(21), Math.log(2432902008176640000))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
  });

  it('is ln √π at one half and follows the recurrence across the switch of methods', () => {
    expect(relativeError(logGamma(0.5), Math.log(Math.sqrt(Math.PI)))).toBeLessThan(1e-14);
    expect(relativeError(logGamma(12.3), logGamma(11.3) + Math.log(11.3))).toBeLessThan(1e-14);
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-15, -7.941345326170997],
  ])('at %d is %d', (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(z)));
  });

  it('is antisymmetric', () => {
    expect(normalQuantile(0.125)).toBe(-normalQuantile(0.875));
  });
});

describe('incompleteBeta', () => {
  it('is a power when one shape is 1', () => {
    expect(relativeError(incompleteBeta(0.3, 4, 1), 0.3 ** 4)).toBeLessThan(1e-13);
    expect(relativeError(incompleteBeta(0.3, 1, 5), 1 - 0.7 ** 5)).toBeLessThan(1e-13);
  });

  it('is the binomial sum at whole shapes', () => {
    // I_x(3, 3) = x³ (10 − 15 x + 6 x²)
    expect(relativeError(incompleteBeta(0.2, 3, 3), 0.2 ** 3 * (10 - 3 + 0.24))).toBeLessThan(1e-13);
    expect(incompleteBeta(0.5, 700, 700)).toBeCloseTo(0.5, 12);
  });

  it('is 0 and 1 at the ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });
});
