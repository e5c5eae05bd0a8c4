import { expect, test } from 'vitest';
import { csv } from '../../../shared/format/csv.ts';

test('text is quoted, its quotes doubled, and lines end as the standard says', () => {
  expect(
    csv([
      ['Loss', 'Note'],
      ['€1 M, about', 'say "no"'],
      ['two\nlines', ''],
    ]),
  ).toBe('"Loss","Note"\r\n"€1 M, about","say ""no"""\r\n"two\nlines",""');
});

test('numbers are whole to the last digit a spreadsheet keeps, without thousands, and never text', () => {
  expect(csv([[1_234_567.891, -35_000, 0.236 * 100, 1e-9, 0]])).toBe('1234567.891,-35000,23.6,1e-9,0');
});

test('where there is no number the field is blank', () => {
  expect(csv([[null, Number.NaN, Number.POSITIVE_INFINITY, 1]])).toBe(',,,1');
});

test.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
  'text that a spreadsheet would take for a formula is set apart: %j',
  (text) => {
    expect(csv([[text, `safe ${text}`]])).toBe(`"'${text}","safe ${text}"`);
  },
);
