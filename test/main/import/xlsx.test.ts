import { Buffer } from 'node:buffer';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { recogniseFile } from '../../../main/import/file-kind.ts';
import { Pace } from '../../../main/import/pace.ts';
import { Warnings } from '../../../main/import/warnings.ts';
import { readXlsx } from '../../../main/import/xlsx.ts';

async function read(fill: (book: exceljs.Workbook) => void, warnings = new Warnings()) {
  const book = new exceljs.Workbook();
  fill(book);
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  const kind = recogniseFile('list.xlsx', bytes);
  if (kind.kind !== 'xlsx') throw new Error('not recognised');
  return readXlsx('list.xlsx', bytes, kind.entries, warnings, new Pace());
}

test('cells are read as a person sees them', async () => {
  const [sheet] = await read((book) => {
    const added = book.addWorksheet('Models');
    added.addRow([
      'text',
      7,
      0.1 + 0.2,
      true,
      new Date(Date.UTC(2026, 10, 20)),
      new Date(Date.UTC(2026, 10, 20, 9, 30)),
    ]);
    const row = added.addRow([
      { richText: [{ text: 'two ' }, { text: 'runs', font: { bold: true } }] },
      { formula: 'A1&"x"', result: 'stored' },
      { error: '#N/A' },
      0.25,
      7,
      '007',
    ]);
    row.getCell(4).numFmt = '0.0%';
    row.getCell(5).numFmt = '000';
  });
  expect(sheet?.rows).toEqual([
    ['text', '7', '0.3', 'TRUE', '2026-11-20', '2026-11-20 09:30'],
    ['two runs', 'stored', '#N/A', '25 %', '007', '007'],
  ]);
});

test('a formula saved without its result is blank and told, never evaluated', async () => {
  const warnings = new Warnings();
  const [sheet] = await read((book) => {
    book.addWorksheet('S').addRow(['Name', { formula: 'HYPERLINK("https://evil.example")' }, 'x']);
  }, warnings);
  expect(sheet?.rows).toEqual([['Name', '', 'x']]);
  expect(warnings.texts.join()).toMatch(/1 cell \(such as B1\) hold a formula without a stored result/);
});

test('links are kept apart from the text they lie behind', async () => {
  const [sheet] = await read((book) => {
    const added = book.addWorksheet('S');
    added.getCell('A1').value = { text: 'Card', hyperlink: 'https://cards.example/1' };
    added.getCell('A2').value = { text: 'https://same.example', hyperlink: 'https://same.example' };
    added.getCell('A3').value = { text: 'below', hyperlink: '#S!A1' };
  });
  expect(sheet?.rows).toEqual([['Card'], ['https://same.example'], ['below']]);
  expect([...(sheet?.links ?? [])]).toEqual([['0:0', 'https://cards.example/1']]);
});

test('a merged area says its text in every cell, and where it goes on below', async () => {
  const [sheet] = await read((book) => {
    const added = book.addWorksheet('S');
    added.getCell('A1').value = 'both';
    added.getCell('B1').value = 'one';
    added.mergeCells('A1:A2');
    added.getCell('B2').value = 'two';
  });
  expect(sheet?.rows).toEqual([
    ['both', 'one'],
    ['both', 'two'],
  ]);
  expect([...(sheet?.mergedDown ?? [])]).toEqual([0]);
});

test('rows keep their number when some are blank, and sheets their order', async () => {
  const sheets = await read((book) => {
    book.addWorksheet('First').getCell('B3').value = 'deep';
    book.addWorksheet('Second').addRow(['x']);
  });
  expect(sheets.map((sheet) => sheet.name)).toEqual(['First', 'Second']);
  expect(sheets[0]?.rows).toEqual([[], [], ['', 'deep']]);
});
