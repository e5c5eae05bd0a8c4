import { expect, test } from 'vitest';
import { parseQuantity, quantityText } from '../../../shared/rules/quantity-text.ts';

test.each([
  ['rate', '1 in 4', 0.25],
  ['probability', '15 %', 0.15],
  ['percentile', '58', 58],
  ['amount', '250 k', 250_000],
  ['factor', '130 %', 1.3],
] as const)('a %s is read as “%s”', (quantity, text, value) => {
  expect(parseQuantity(quantity, text)).toBeCloseTo(value, 12);
});

test.each([
  ['rate', 1 / 3],
  ['probability', 0.29],
  ['percentile', 97.5],
  ['amount', 1_234_567],
  ['factor', 1.05],
] as const)('a %s of %d reads back as it was', (quantity, value) => {
  expect(parseQuantity(quantity, quantityText(quantity, value))).toBeCloseTo(value, 12);
});

test('a share in per cent has no tail of rounding', () => {
  expect(quantityText('probability', 0.29)).toBe('29');
});

test.each(['101', '-1', 'high'])('“%s” is no percentile', (text) => {
  expect(() => parseQuantity('percentile', text)).toThrow('Type a number from 0 to 100');
});
