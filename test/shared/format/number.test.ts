import { describe, expect, it } from 'vitest';
import { count, decimal, significant, significantText } from '../../../shared/format/number.ts';

describe('decimal', () => {
  it('groups thousands with a narrow no-break space', () => {
    expect(decimal(1234567.891, 2)).toBe('1\u202f234\u202f567.89');
    expect(count(4182)).toBe('4\u202f182');
    expect(count(999)).toBe('999');
  });

  it('writes a true minus sign and none before a rounded zero', () => {
    expect(decimal(-12.5, 1)).toBe('\u221212.5');
    expect(decimal(-0.04, 1)).toBe('0.0');
    expect(count(-0)).toBe('0');
  });

  it('gives the dash for what is no figure', () => {
    expect(count(Number.NaN)).toBe('\u2013');
    expect(decimal(Number.POSITIVE_INFINITY, 2)).toBe('\u2013');
  });
});

describe('significant', () => {
  it('keeps as many figures as asked', () => {
    expect(significant(434_567, 2)).toBe(430_000);
    expect(significant(-0.012_345, 3)).toBe(-0.0123);
    expect(significant(0, 2)).toBe(0);
  });
});

describe('significantText', () => {
  it.each([
    [0.0234, 2, '0.023'],
    [1.0, 2, '1.0'],
    [11.04, 3, '11.0'],
    [1.716, 3, '1.72'],
    [431.2, 2, '430'],
    [0, 3, '0'],
    [99.96, 3, '100'],
    [-0.5, 2, '\u22120.50'],
  ])('writes %d with %d figures as %s', (value, figures, text) => {
    expect(significantText(value, figures)).toBe(text);
  });
});
