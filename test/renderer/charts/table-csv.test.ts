import { expect, test } from 'vitest';
import { amount, plain, share } from '../../../renderer/charts/quantity.ts';
import { tableCsv } from '../../../renderer/charts/table-csv.ts';

test('figures are copied in full, with the unit in the head of their column', () => {
  const copied = tableCsv({
    columns: ['Treatment', 'Mean', 'Chance of more', 'ROSI'],
    rows: [
      ['As is', amount('EUR', 379_123.456), share(0.152), plain(null, 1)],
      ['=T-01', amount('EUR', null), share(0.0004), plain(2.61, 1)],
    ],
  });
  expect(copied.split('\r\n')).toEqual([
    '"Treatment","Mean (EUR)","Chance of more (%)","ROSI"',
    '"As is",379123.456,15.2,',
    `"'=T-01",,0.04,2.61`,
  ]);
});

test('what is shown short is what is copied in full', () => {
  expect(amount('EUR', 379_123.456).words).toBe('€379\u00a0k');
  expect(share(0.152).words).toBe('15.2\u00a0%');
  expect(plain(2.61, 1).words).toBe('2.6');
  for (const none of [amount('EUR', null), share(null), plain(null, 1)]) expect(none.words).toBe('–');
});

test('a column whose rows count different things says of each what', () => {
  const rate = { words: '1.4 a year', value: 1.4, unit: 'a year' };
  const copied = tableCsv({
    columns: ['Input', 'P10'],
    rows: [
      ['Contact frequency', rate],
      ['Response', amount('EUR', 35_000)],
    ],
  });
  expect(copied.split('\r\n')).toEqual([
    '"Input","P10","P10, unit"',
    '"Contact frequency",1.4,"a year"',
    '"Response",35000,"EUR"',
  ]);
});

test('a table without rows is its head', () => {
  expect(tableCsv({ columns: ['Loss', 'Chance'], rows: [] })).toBe('"Loss","Chance"');
});
