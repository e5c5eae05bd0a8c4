import { expect, it } from 'vitest';
import { THIN_SPACE } from '../../../shared/format/spaces.ts';
import { measuredText, parseMeasured } from '../../../shared/rules/measured.ts';

it.each([
  [384_400, 'kilometres', `384${THIN_SPACE}400`],
  [42.195, 'kilometres', '42.195'],
  [299_792.458, 'kilometres a second', `299${THIN_SPACE}792.458`],
  [149.5978707, 'million kilometres', '149.5978707'],
  [1860, 'year', '1860'],
  [0, 'states', '0'],
])('%d %s reads %s and back', (value, unit, text) => {
  expect(measuredText(value, unit)).toBe(text);
  expect(parseMeasured(text)).toBe(value);
});

it.each([
  ['1.234', 1.234],
  ['1,234', 1234],
  ['1,234.567', 1234.567],
  ['1.234.567', 1_234_567],
  ['3.5 M', 3_500_000],
])('%s is %d', (text, value) => {
  expect(parseMeasured(text)).toBe(value);
});

it('refuses what is no number', () => {
  expect(() => parseMeasured('many')).toThrow(RangeError);
});
