import { expect, it } from 'vitest';
import { parseAmount } from '../../../shared/rules/amount.ts';

it.each([
  ['1 200 000', 1_200_000],
  ['1,200,000', 1_200_000],
  ['1.500', 1500],
  ['1,500', 1500],
  ['1.2 M', 1_200_000],
  ['€250k', 250_000],
  ['0.125', 0.125],
  ['1,234.5', 1234.5],
  // Four digits before the sign are no group of thousands.
  ['1234.567', 1234.567],
])('%s is %d', (text, value) => {
  expect(parseAmount(text)).toBe(value);
});
