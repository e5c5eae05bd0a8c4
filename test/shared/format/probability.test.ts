import { describe, expect, it } from 'vitest';
import { frequency, percent, returnPeriod, yearsOfHundred } from '../../../shared/format/probability.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('percent', () => {
  it.each([
    [0, 0, '0 %'],
    [0.236, 1, '23.6 %'],
    [0.236, 0, '24 %'],
    [1, 0, '100 %'],
    [0.0004, 1, '<0.1 %'],
    [0.9996, 0, '>99 %'],
    [0.9999, 1, '>99.9 %'],
  ])('writes %d with %d decimals as %s', (share, decimals, text) => {
    expect(plain(percent(share, decimals))).toBe(text);
  });

  it('gives the dash for an unknown share', () => {
    expect(percent(Number.NaN)).toBe('\u2013');
  });
});

describe('words for likelihood', () => {
  it('tells a probability as a return period', () => {
    expect(['1', '0.1', '0.01', '0.4', '0.07', '0'].map((p) => returnPeriod(Number(p)))).toEqual([
      'every year',
      '1 in 10 years',
      '1 in 100 years',
      '1 in 2.5 years',
      '1 in 14 years',
      'never',
    ]);
  });

  it('tells a probability as years of a hundred', () => {
    expect([0.34, 0.029, 0.0025, 0.0004, 0, 1, 0.999].map(yearsOfHundred)).toEqual([
      '34 of 100 years',
      '2.9 of 100 years',
      '0.25 of 100 years',
      '<0.1 of 100 years',
      'none of 100 years',
      '100 of 100 years',
      '>99 of 100 years',
    ]);
  });

  it('tells a rate with its unit', () => {
    expect([1.7163, 11, 0.0204, 0].map((rate) => frequency(rate))).toEqual([
      '1.72 a year',
      '11.0 a year',
      '0.020 a year',
      '0 a year',
    ]);
    expect(frequency(Number.NaN)).toBe('\u2013');
  });
});
