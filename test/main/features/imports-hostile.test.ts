import { Buffer } from 'node:buffer';
import { truncateSync } from 'node:fs';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { zipOf } from '../import/zip-of.ts';
import { importBench } from './imports-bench.ts';

test('formula-like cells and markup stay plain text', async () => {
  using bench = await importBench();
  const names = [
    `=cmd|' /C calc'!A0`,
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    `'; DROP TABLE asset; --`,
  ];
  await bench.apply(
    bench.file('list.csv', `Name,Owner\n${names.map((name) => `"${name}",=1+1`).join('\n')}\n`),
  );
  const assets = await bench.assets();
  expect(assets.map((asset) => asset.name)).toEqual(names);
  expect(assets.every((asset) => asset.owner === '=1+1')).toBe(true);
});

test('a name of 10,000 characters is shortened and kept in full', async () => {
  using bench = await importBench();
  const long = 'Ω'.repeat(10_000);
  const outcome = await bench.apply(bench.file('list.csv', `Name,Owner\n${long},${'o'.repeat(300)}\n`));
  const [asset] = await bench.assets();
  expect(asset?.name).toHaveLength(500);
  expect(asset?.name.endsWith('…')).toBe(true);
  expect(asset?.attributes).toEqual({ Name: long, Owner: 'o'.repeat(300) });
  expect(outcome.warnings.join('\n')).toMatch(
    /“Name”: 1 text longer than 500 characters \(first in row 2\) was shortened/,
  );
});

test('an emoji is never cut in half', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('list.csv', `Name\n${'x'.repeat(498)}🤖🤖\n`));
  expect((await bench.assets())[0]?.name.isWellFormed()).toBe(true);
});

test('right-to-left text and emoji stay; controls and direction overrides go', async () => {
  using bench = await importBench();
  const outcome = await bench.apply(
    bench.file('list.csv', 'Name,Note\nنموذج 🤖👩‍🔬,a\u0000b\u0007c\ngpj\u202Eexe.model,x\n'),
  );
  expect(await bench.assets()).toMatchObject([
    { name: 'نموذج 🤖👩‍🔬', attributes: { Note: 'abc' } },
    { name: 'gpjexe.model', attributes: { Note: 'x' } },
  ]);
  expect(outcome.warnings.join('\n')).toContain(
    'Invisible control characters were removed from 2 cells (first in row 2).',
  );
});

test('headings that name the prototype of objects are columns like any other', async () => {
  using bench = await importBench();
  await bench.apply(bench.file('list.csv', 'Name,__proto__,constructor,toString\nA,p,c,t\n'));
  const [asset] = await bench.assets();
  expect(asset?.attributes).toEqual({ 'Column 2': 'p', constructor: 'c', toString: 't' });
  expect(({} as Record<string, unknown>)['p']).toBeUndefined();
});

test('a table of 100,000 columns is refused in words', async () => {
  using bench = await importBench();
  const path = bench.file('wide.csv', `${'a,'.repeat(100_000)}\n${'1,'.repeat(100_000)}\n`);
  await expect(bench.apply(path)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/a row of 100001 columns; an inventory can have 2000/),
  });
});

test('a table of 50,001 rows is refused in words', async () => {
  using bench = await importBench();
  const path = bench.file('long.csv', `Name\n${'x\n'.repeat(50_001)}`);
  await expect(bench.preview(path)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('more than 50000 rows'),
  });
});

test('a quotation that is never closed is found at its row', async () => {
  using bench = await importBench();
  const path = bench.file('open.csv', 'Name,Note\nA,fine\nB,"never closed\nC,x\n');
  await expect(bench.preview(path)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/a quotation mark in row 3 is never closed/),
  });
});

test('huge numbers, infinities and odd dates are kept as they are written', async () => {
  using bench = await importBench();
  await bench.apply(
    bench.file(
      'list.csv',
      'Name,Amount,Date\nA,1e999,31.02.2026\nB,123456789012345678901234567890,0000-00-00\nC,Infinity,NaN\n',
    ),
  );
  expect((await bench.assets()).map((asset) => asset.attributes)).toEqual([
    { Amount: '1e999', Date: '31.02.2026' },
    { Amount: '123456789012345678901234567890', Date: '0000-00-00' },
    { Amount: 'Infinity', Date: 'NaN' },
  ]);
});

const bom = (more: object) => JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more });

test('components nested a thousand deep are read as far as sense goes', async () => {
  using bench = await importBench();
  let component: object = { type: 'library', name: 'bottom' };
  for (let i = 0; i < 1000; i += 1)
    component = { type: 'library', name: `level ${i}`, components: [component] };
  const outcome = await bench.apply(bench.file('deep.json', bom({ components: [component] })));
  expect(outcome).toMatchObject({
    created: 50,
    relations: 49,
    skipped: [{ reason: 'Parts lie more than 50 levels deep inside it.' }],
  });
});

test('JSON nested a hundred thousand deep does not bring the program down', async () => {
  using bench = await importBench();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const path = bench.file(
    'deep.json',
    `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","name":"a","properties":${deep}}]}`,
  );
  const settled = await bench.apply(path).catch((error: unknown) => error);
  expect(settled).toSatisfy(
    (value: { created?: number; code?: string }) => value.created === 1 || value.code === 'FILE',
  );
  expect(bench.logged).toEqual([]);
});

test('a bill of materials of wrong types is read as far as it goes', async () => {
  using bench = await importBench();
  const outcome = await bench.apply(
    bench.file(
      'odd.json',
      bom({
        metadata: 'yes',
        components: [
          null,
          7,
          'x',
          {
            name: 'kept',
            type: 5,
            licenses: 'MIT',
            hashes: { alg: 1 },
            properties: 'p',
            modelCard: [],
            supplier: 3,
            data: 'd',
          },
          { type: 'library' },
        ],
        services: { name: 'lone', endpoints: 'https://a.example' },
        dependencies: [{ ref: 'a', dependsOn: 'b' }, 4],
      }),
    ),
  );
  expect(outcome.created).toBe(2);
  expect(outcome.skipped.map((skipped) => skipped.where)).toEqual([
    'component 1',
    'component 2',
    'component 3',
    'component 5',
    'dependency 2',
    'relation a → b',
  ]);
  expect(bench.logged).toEqual([]);
});

test('truncated JSON is refused with the place', async () => {
  using bench = await importBench();
  const path = bench.file('cut.json', bom({ components: [{ name: 'a' }] }).slice(0, -8));
  await expect(bench.preview(path)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/is not complete JSON .*copy it again/),
  });
});

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<Buffer> {
  const book = new exceljs.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a truncated workbook is refused in words', async () => {
  using bench = await importBench();
  const bytes = await workbook((book) => book.addWorksheet('A').addRow(['Name']));
  for (const cut of [bytes.subarray(0, 200), bytes.subarray(0, bytes.length - 40)])
    await expect(bench.preview(bench.file('cut.xlsx', cut))).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringMatching(/is damaged or was copied only in part/),
    });
});

test('a workbook whose bytes are spoilt inside is refused in words', async () => {
  using bench = await importBench();
  const bytes = await workbook((book) => book.addWorksheet('A').addRow(['Name', 'x'.repeat(5000)]));
  for (let i = 100; i < 400; i += 1) bytes[i] = 0x55;
  await expect(bench.preview(bench.file('spoilt.xlsx', bytes))).rejects.toMatchObject({ code: 'FILE' });
  expect(bench.logged).toEqual([]);
});

test('a zip bomb does not go off, whether it tells its size or lies', async () => {
  using bench = await importBench();
  const content = Buffer.alloc(130 * 1024 * 1024);
  const honest = bench.file('honest.xlsx', zipOf({ name: 'xl/workbook.xml', content }));
  await expect(bench.preview(honest)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/unpacks to 130 MB; at most 128 MB/),
  });
  const lying = bench.file('lying.xlsx', zipOf({ name: 'xl/workbook.xml', content, claimed: 1000 }));
  await expect(bench.preview(lying)).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/is damaged/),
  });
});

test.each([
  ['over a whole sheet', `ref="A1:XFD1048576"`, /merges cells over 17179869184 places/],
  ['in another spelling', `other='1' ref='$A$1:$XFD$1048576'`, /merges cells over/],
  ['hidden behind character references', `ref="&#65;1:XFD1048576"`, /is damaged/],
])('merged cells %s are refused before they fill the memory', async (_what, area, words) => {
  using bench = await importBench();
  const bytes = zipOf(
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><mergeCells><mergeCell ${area}/></mergeCells></worksheet>`,
    },
  );
  await expect(bench.preview(bench.file('merged.xlsx', bytes))).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(words),
  });
});

test.each([
  ['Numbers', [{ name: 'Index/Document.iwa', content: 'x' }], /is a Numbers document/],
  ['Word', [{ name: 'word/document.xml', content: 'x' }], /is a text document/],
  ['xlsb', [{ name: 'xl/workbook.bin', content: 'x' }], /is a binary workbook \(\.xlsb\)/],
  ['any archive', [{ name: 'list.csv', content: 'x' }], /is a ZIP archive\. Unpack it first/],
  [
    'an encrypted archive',
    [{ name: 'list.csv', content: 'x', encrypted: true }],
    /is protected by a password/,
  ],
])('%s is refused by what is inside', async (_what, parts, words) => {
  using bench = await importBench();
  await expect(bench.preview(bench.file('file.xlsx', zipOf(...parts)))).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(words),
  });
});

test.each([
  ['a PDF', 'report.pdf', '%PDF-1.7\n', /is a PDF\. Save the table as/],
  ['a picture', 'list.csv', '\x89PNG\r\n\x1a\n', /is a picture/],
  ['a program', 'list.csv', 'MZ\x90\0\x03\0\0\0', /is a program\. It was not run/],
  ['an engagement', 'list.csv', 'SQLite format 3\0', /use Open instead of Import/],
  [
    'bytes of no kind',
    'list.csv',
    '\x01\x02\x03\x04\x05\x06\x07'.repeat(50),
    /is not text, and no workbook either/,
  ],
  [
    'a password-protected workbook',
    'list.xlsx',
    `\xD0\xCF\x11\xE0${'EncryptedPackage'.split('').join('\0')}\0`,
    /is protected by a password/,
  ],
  ['blanks only', 'list.csv', '  \n\n  \r\n', /has no text in it/],
  [
    'a web page under a table’s name',
    'list.csv',
    '<!DOCTYPE html><html><table></table></html>',
    /is a web page, whatever its name says/,
  ],
  [
    'prose under an unknown ending',
    'readme.rst',
    'Just some words.\nAnd more of them.\n',
    /is neither a table nor a CycloneDX file/,
  ],
])('%s is refused with what to do', async (_what, name, content, words) => {
  using bench = await importBench();
  await expect(bench.preview(bench.file(name, Buffer.from(content, 'latin1')))).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(words),
  });
  expect(bench.logged).toEqual([]);
});

test('a file larger than may be read is refused before it is read', async () => {
  using bench = await importBench();
  const path = bench.file('huge.csv', 'Name\n');
  // A sparse file: it claims the size without filling the disk.
  truncateSync(path, 257 * 2 ** 20);
  await expect(bench.preview(path)).rejects.toMatchObject({
    code: 'FILE',
    message: 'huge.csv is larger than 256 MB. Split it, or remove what the inventory does not need.',
  });
});

test('a text cut in the middle of a character is read, and the character is told', async () => {
  using bench = await importBench();
  const whole = Buffer.from(`Name\n${'Größe, Straße, Müßiggang\n'.repeat(10)}Köln`);
  const path = bench.file('cut.csv', whole.subarray(0, whole.length - 3));
  const { warnings, create } = await bench.preview(path, { delimiter: ';' });
  expect(create).toBe(11);
  expect(warnings.join('\n')).toContain('1 character could not be read as UTF-8');
  const wide = Buffer.from('\uFEFFName\nKöln\n', 'utf16le');
  const odd = bench.file('odd.csv', wide.subarray(0, wide.length - 3));
  expect(await bench.preview(odd)).toMatchObject({ format: 'CSV, UTF-16LE, comma', create: 1 });
});

test('an encoding chosen wrongly is told and can be put right', async () => {
  using bench = await importBench();
  const path = bench.file('list.csv', Buffer.from('Name\nKöln\nZürich\n', 'latin1'));
  const wrong = await bench.preview(path, { encoding: 'utf-8' });
  expect(wrong.warnings.join('\n')).toContain('2 characters could not be read as UTF-8');
  const right = await bench.preview(path, { encoding: 'windows-1252' });
  expect(right.sample.map(({ fields }) => fields['name'])).toEqual(['Köln', 'Zürich']);
  expect(right.warnings).toEqual([]);
});

test('odd dates and errors of a workbook are kept as a person sees them', async () => {
  using bench = await importBench();
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Assets');
  sheet.addRow(['Name', 'Go live', 'Owner', 'Share']);
  sheet.addRow(['A', new Date(Date.UTC(2026, 1, 28)), { error: '#REF!' }, 0.125]);
  sheet.addRow(['B', '31.02.2026', '=HYPERLINK("x")', 1e21]);
  sheet.addRow(['C', new Date(Date.UTC(1899, 11, 31, 6, 30)), '', -0]);
  sheet.getCell('D2').numFmt = '0.0 %';
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await bench.apply(bench.file('list.xlsx', bytes));
  expect((await bench.assets()).map(({ owner, attributes }) => ({ owner, ...attributes }))).toEqual([
    { owner: '', 'Go live': '2026-02-28', Owner: '#REF!', Share: '12.5 %' },
    { owner: '=HYPERLINK("x")', 'Go live': '31.02.2026', Share: '1e+21' },
    { owner: '', 'Go live': '1899-12-31 06:30', Share: '0' },
  ]);
});

test('entities that multiply inside a workbook do not go off', async () => {
  using bench = await importBench();
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">${entities}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e12;</t></is></c></row></sheetData></worksheet>`;
  const bytes = zipOf(
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  );
  await expect(bench.preview(bench.file('bomb.xlsx', bytes))).rejects.toMatchObject({ code: 'FILE' });
  expect(bench.logged).toEqual([]);
});
