import { expect, test } from 'vitest';
import { asCsv, asText } from '../../../renderer/features/imports/skipped-text.ts';

const skipped = [
  { where: 'row 17', reason: 'It has no name (“Asset” is blank).' },
  { where: `=cmd|' /C calc'!A0`, reason: 'Said "twice"' },
];

test('what is left out can be put into a mail', () => {
  expect(asText(skipped)).toBe(
    `row 17: It has no name (“Asset” is blank).\r\n=cmd|' /C calc'!A0: Said "twice"`,
  );
});

test('as CSV it is quoted, and nothing in it is a formula to a spreadsheet', () => {
  expect(asCsv(skipped, ['Where', 'Why'])).toBe(
    [
      '"Where","Why"',
      '"row 17","It has no name (“Asset” is blank)."',
      `"'=cmd|' /C calc'!A0","Said ""twice"""`,
    ].join('\r\n'),
  );
});
