import { expect, test } from 'vitest';
import { namedDelimiter, readCsv } from '../../../main/import/csv.ts';
import { Pace } from '../../../main/import/pace.ts';
import { Warnings } from '../../../main/import/warnings.ts';

const read = async (text: string, warnings = new Warnings()) =>
  (await readCsv('list.csv', text, ',', warnings, new Pace())).rows;

test('every kind of line end ends a row', async () => {
  expect(await read('a,b\r\n1,2\n3,4\r5,6')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

test('line breaks, quotes and delimiters inside quotes are text', async () => {
  expect(await read('a,b\n"one\r\ntwo","say ""hi"", x"\n')).toEqual([
    ['a', 'b'],
    ['one\r\ntwo', 'say "hi", x'],
  ]);
});

test('blank rows keep their number, ragged rows their cells', async () => {
  expect(await read('a,b\n\n1\n1,2,3\n')).toEqual([['a', 'b'], [''], ['1'], ['1', '2', '3']]);
});

test('leading zeros and blanks around quotes', async () => {
  expect(await read('a, b\n007, "x"\n')).toEqual([
    ['a', 'b'],
    ['007', 'x'],
  ]);
});

test('quotes that stand where they do not belong are kept, with a warning', async () => {
  const warnings = new Warnings();
  expect(await read('a,b\n"q" w,2\n', warnings)).toEqual([
    ['a', 'b'],
    ['"q" w', '2'],
  ]);
  expect(warnings.texts).toHaveLength(1);
});

test('text larger than a piece is read whole', async () => {
  const line = `${'é'.repeat(50)},x\n`;
  const rows = await read(`a,b\n${line.repeat(10_000)}`);
  expect(rows).toHaveLength(10_001);
  expect(new Set(rows.slice(1).map((row) => row[0]))).toEqual(new Set(['é'.repeat(50)]));
});

test('the delimiter a spreadsheet program names', () => {
  expect(namedDelimiter('sep=;\r\na;b\n')).toBe(';');
  expect(namedDelimiter('a;b\n')).toBeNull();
});
