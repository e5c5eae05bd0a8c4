import { expect, test } from 'vitest';
import { parseAmount } from '../../../shared/rules/amount.ts';
import { amountText } from '../../../shared/rules/amount-text.ts';

test.each([
  [250_000, '250 k'],
  [1_200_000, '1.2 M'],
  [3_000_000_000, '3 bn'],
  [0, '0'],
  [12.5, '12.5'],
])('%d is typed as %s', (value, text) => {
  expect(amountText(value).replace(/[\u00a0\u2009\u202f]/g, ' ')).toBe(text);
});

test.each([1_234_567, 0.1, 1e-4, 123_456.789, 999_999, 1e15, 2_500_000.01, 1 / 3])(
  '%d loses no digit on its way through a field',
  (value) => {
    expect(parseAmount(amountText(value))).toBe(value);
  },
);
