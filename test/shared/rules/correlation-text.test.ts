import { expect, test } from 'vitest';
import { correlationText, parseCorrelation } from '../../../shared/rules/correlation-text.ts';

test.each([
  [0.6, '+0.6'],
  [-0.25, '−0.25'],
  [1, '+1'],
  [0.125, '+0.125'],
  [-0.001, '−0.001'],
  [0, '0'],
])('%d is written as %s and read again', (correlation, text) => {
  expect(correlationText(correlation)).toBe(text);
  expect(parseCorrelation(text)).toBe(correlation);
});

test.each([
  ['', /is not a correlation/],
  ['strong', /“strong” is not a correlation/],
  ['60', /between −1 and 1/],
])('“%s” is refused in words', (text, words) => {
  expect(() => parseCorrelation(text)).toThrow(words);
});

test('a comma, a sign and spaces are understood', () => {
  expect(parseCorrelation(' +0,5 ')).toBe(0.5);
  expect(parseCorrelation('-1')).toBe(-1);
});
