import { describe, expect, it } from 'vitest';
import { money, moneyFull, moneyTick } from '../../../shared/format/money.ts';

/** Spaces as people see them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace('\u2212', '-');

describe('money on screen', () => {
  it.each([
    [0, '€0'],
    [0.4, '€0'],
    [312, '€312'],
    [999.6, '€1.0 k'],
    [2_600, '€2.6 k'],
    [35_400, '€35 k'],
    [586_123, '€586 k'],
    [999_499, '€999 k'],
    [999_600, '€1.00 M'],
    [1_740_000, '€1.74 M'],
    [12_345_678, '€12.3 M'],
    [123_456_789, '€123 M'],
    [1_234_567_890, '€1.23 bn'],
    [-35_000, '-€35 k'],
    [-0.2, '€0'],
  ])('writes %d as %s', (amount, text) => {
    expect(plain(money('EUR', amount))).toBe(text);
  });

  it('puts the code before an amount whose currency has no common sign', () => {
    expect(plain(money('CHF', 1_200_000))).toBe('CHF 1.20 M');
    expect(plain(money('USD', 5_000))).toBe('$5.0 k');
  });

  it('gives the dash for an amount that cannot be computed', () => {
    expect(money('EUR', Number.NaN)).toBe('\u2013');
    expect(moneyFull('EUR', Number.NEGATIVE_INFINITY)).toBe('\u2013');
  });

  it('never lets an amount and its unit part at a line end', () => {
    expect(money('EUR', 1_740_000)).not.toContain(' ');
    expect(moneyFull('EUR', 1_740_000)).not.toContain(' ');
  });
});

describe('money in the report', () => {
  it.each([
    [499, '€0'],
    [500, '€500'],
    [87_400, '€87 k'],
    [435_000, '€440 k'],
    [996_000, '€1.0 M'],
    [1_130_000, '€1.1 M'],
    [4_949_000, '€4.9 M'],
    [23_600_000, '€24 M'],
  ])('keeps two figures of %d: %s', (amount, text) => {
    expect(plain(money('EUR', amount, 'report'))).toBe(text);
  });

  it('keeps three figures of an error in any magnitude', () => {
    expect(plain(money('EUR', 7_126, 'error'))).toBe('€7.13 k');
    expect(plain(money('EUR', 12_345, 'error'))).toBe('€12.3 k');
    expect(plain(money('EUR', 493_400, 'error'))).toBe('€493 k');
  });
});

describe('full amounts and ticks', () => {
  it('writes every figure', () => {
    expect(plain(moneyFull('EUR', 1_234_567))).toBe('€1 234 567');
    expect(plain(moneyFull('GBP', -500))).toBe('-£500');
    expect(plain(moneyFull('EUR', -0.3))).toBe('€0');
  });

  it('writes a tick with the fewest decimals that tell it', () => {
    expect([0, 500_000, 1_000_000, 1_500_000, 1e4, 1e10].map((v) => plain(moneyTick('EUR', v)))).toEqual([
      '€0',
      '€500 k',
      '€1 M',
      '€1.5 M',
      '€10 k',
      '€10 bn',
    ]);
  });
});
