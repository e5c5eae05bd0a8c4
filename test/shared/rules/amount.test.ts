import { expect, it } from 'vitest';
import { parseAmount, parsePercent } from '../../../shared/rules/amount.ts';

it.each([
  ['1 200 000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['12,34,567', 1_234_567],
  ['1.500', 1500],
  ['1,500', 1500],
  ['-1.500', -1500],
  ['1.2 M', 1_200_000],
  ['€250k', 250_000],
  ['2 bn', 2e9],
  ['0.125', 0.125],
  ['.500', 0.5],
  ['1,5', 1.5],
  ['5.', 5],
  ['1,234.5', 1234.5],
  ['1.234,567', 1234.567],
  // Four digits before the sign are no group of thousands.
  ['1234.567', 1234.567],
])('%s is %d', (text, value) => {
  expect(parseAmount(text)).toBe(value);
});

it.each(['', '.', '..', 'much', '1.2.3', '1,234,5', '1,2.5', '10 %'])('“%s” is refused in words', (text) => {
  expect(() => parseAmount(text)).toThrow(/is not an amount. Type it like/);
});

it('a percentage is read as the share it means, and no other is taken', () => {
  expect([parsePercent('10'), parsePercent('2,5 %'), parsePercent('0')]).toEqual([0.1, 0.025, 0]);
  expect(() => parsePercent('')).toThrow(/is not a percentage/);
  expect(() => parsePercent('101')).toThrow(/between 0 and 100/);
});
