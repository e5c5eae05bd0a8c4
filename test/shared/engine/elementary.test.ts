import { describe, expect, it } from 'vitest';
import { exp, expm1, log, log1p } from '../../../shared/engine/special/elementary.ts';

/** Units in the last place between two numbers. */
const units = (actual: number, expected: number) =>
  Math.abs(actual - expected) / (Math.abs(expected) * 2 ** -52);

describe('elementary functions', () => {
  it('agree with those of the platform to the last digit or two', () => {
    for (let i = 1; i <= 2000; i++) {
      for (const x of [(i * Math.PI) / 9, (-i * Math.PI) / 9]) {
        expect(units(exp(x), Math.exp(x)), `exp ${x}`).toBeLessThanOrEqual(2);
        expect(units(log(Math.exp(x)), Math.log(Math.exp(x))), `log of e^${x}`).toBeLessThanOrEqual(2);
        expect(units(expm1(x * 1e-9), Math.expm1(x * 1e-9)), `expm1 ${x}`).toBeLessThanOrEqual(4);
      }
      const z = 1.01 ** (i - 1000) - 0.999;
      expect(units(log1p(z), Math.log1p(z)), `log1p ${z}`).toBeLessThanOrEqual(4);
    }
  });

  it('know their limits', () => {
    expect([exp(0), exp(-Infinity), exp(Infinity), exp(-746), exp(710)]).toEqual([
      1,
      0,
      Infinity,
      0,
      Infinity,
    ]);
    expect([log(1), log(0), log(Infinity)]).toEqual([0, -Infinity, Infinity]);
    expect([exp(Number.NaN), log(-1), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([log1p(0), log1p(-1), log1p(1e-300), expm1(0), expm1(-1000)]).toEqual([
      0,
      -Infinity,
      1e-300,
      0,
      -1,
    ]);
    expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12);
    expect(exp(-744)).toBe(1e-323);
  });
});
