import { expect, test } from 'vitest';
import { guessHeadingRow } from '../../../main/import/heading-row.ts';
import { nameHeadings } from '../../../main/import/headings.ts';
import { plainSheet } from '../../../main/import/sheet.ts';

test('headings become unique names on one line', () => {
  expect(nameHeadings(['Name', '', 'Name', ' two\nlines ', '__proto__', 'Name'], 7)).toEqual([
    'Name',
    'Column 2',
    'Name (2)',
    'two lines',
    'Column 5',
    'Name (3)',
    'Column 7',
  ]);
  expect(nameHeadings(['x'.repeat(5000)], 1)[0]).toHaveLength(990);
});

test.each([
  [
    'in the first row',
    [
      ['Name', 'Owner'],
      ['A', 'Ada'],
    ],
    0,
  ],
  ['below a comment', [['# exported 2026'], ['Name', 'Owner'], ['A', 'Ada']], 1],
  [
    'below a title and a blank row',
    [['AI inventory of Acme'], [''], ['Name', 'Owner', 'Stage'], ['A', 'Ada', 'x']],
    2,
  ],
  [
    'below facts of the export',
    [
      ['Author', 'Ada'],
      ['Date', '2026-11-20'],
      [''],
      ['Name', 'Owner', 'Stage', 'Tier'],
      ['A', 'Ada', 'x', 'y'],
      ['B', 'Bo', 'x', 'y'],
    ],
    3,
  ],
  [
    'below a title merged over the table',
    [
      ['Inventory', 'Inventory', 'Inventory'],
      ['Name', 'Owner', 'Stage'],
      ['A', 'Ada', 'x'],
    ],
    1,
  ],
  [
    'of figures only',
    [
      ['1', '2'],
      ['3', '4'],
    ],
    0,
  ],
  ['alone', [['Name', 'Owner']], 0],
] as const)('headings %s', (_where, rows, expected) => {
  expect(guessHeadingRow(plainSheet(rows))).toBe(expected);
});

test('headings over merged rows end with the last of them', () => {
  const sheet = {
    ...plainSheet([
      ['Region', 'Impact', 'Impact'],
      ['Region', 'before', 'after'],
      ['North', '1', '2'],
    ]),
    mergedDown: new Set([0]),
  };
  expect(guessHeadingRow(sheet)).toBe(1);
});

test('a sheet without text has no headings', () => {
  expect(guessHeadingRow(plainSheet([[''], [' ', '']]))).toBeNull();
});
