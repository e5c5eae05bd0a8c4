import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { attachFile, fileOf, partsIn, severalParts } from '../../helpers/evidence.ts';

async function nothingStored(bench: TestBench) {
  expect(await bench.api.evidence.list({})).toEqual([]);
  expect(partsIn(bench)).toBe(0);
  expect(bench.logged).toEqual([]);
}

test.each([
  ['a file that is not there', (folder: string) => join(folder, 'nowhere.txt'), 'There is no file'],
  [
    'a folder',
    (folder: string) => {
      mkdirSync(join(folder, 'records'));
      return join(folder, 'records');
    },
    'is a folder',
  ],
  ['a path that ends in no name', (folder: string) => `${folder}/..`, 'not the name of a file'],
])('%s is refused in words', async (_what, make, words) => {
  using bench = await openBench();
  await expect(bench.api.evidence.attach({ source: { path: make(bench.folder) } })).rejects.toMatchObject({
    message: expect.stringContaining(words),
  });
  await nothingStored(bench);
});

test('an empty file shows nothing and is refused, by path and by upload', async () => {
  using bench = await openBench();
  const empty = expect.objectContaining({ code: 'FILE', message: expect.stringContaining('0 bytes') });
  await expect(attachFile(bench, 'empty.txt', '')).rejects.toEqual(empty);
  await expect(bench.api.evidence.beginUpload({ name: 'empty.txt', size: 0 })).rejects.toEqual(empty);
  await nothingStored(bench);
});

test('a file that changes while it is read is refused and nothing of it stays', async () => {
  using bench = await openBench();
  const path = fileOf(bench, 'growing.log', severalParts());
  const unsubscribe = bench.workbench.subscribe((event) => {
    if (event.type === 'progress') appendFileSync(path, 'one more line');
  });
  await expect(bench.api.evidence.attach({ source: { path } })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('changed while it was read'),
  });
  unsubscribe();
  await nothingStored(bench);
});

test('an upload that is short, too long or thrown away leaves nothing', async () => {
  using bench = await openBench();
  const { api } = bench;
  const base64 = Buffer.from('some bytes').toString('base64');
  const short = await api.evidence.beginUpload({ name: 'short.txt', size: 100 });
  await api.evidence.appendUpload({ upload: short.upload, base64 });
  await expect(api.evidence.attach({ source: short })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining('10 of 100 bytes'),
  });
  const long = await api.evidence.beginUpload({ name: 'long.txt', size: 4 });
  await expect(api.evidence.appendUpload({ ...long, base64 })).rejects.toMatchObject({ code: 'FILE' });
  const thrown = await api.evidence.beginUpload({ name: 'big.bin', size: 5_000_000 });
  await api.evidence.appendUpload({ ...thrown, base64: severalParts().toString('base64') });
  expect(partsIn(bench)).toBe(2);
  await api.evidence.discardUpload(thrown);
  await expect(api.evidence.attach({ source: thrown })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await nothingStored(bench);
});

test('an upload that was cut off by the end of the program is swept out on opening', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { upload } = await api.evidence.beginUpload({ name: 'big.bin', size: 5_000_000 });
  await api.evidence.appendUpload({ upload, base64: severalParts().toString('base64') });
  const { path } = (await api.engagement.current({}))!;
  expect(partsIn(bench)).toBe(2);
  await api.engagement.close({});
  await api.engagement.open({ path });
  await nothingStored(bench);
});

test('a link to nothing and a day to come are refused before anything is stored', async () => {
  using bench = await openBench();
  const source = { path: fileOf(bench, 'a.txt') };
  await expect(
    bench.api.evidence.attach({ source, links: [{ subjectKind: 'responsibility', subjectId: '9.9' }] }),
  ).rejects.toMatchObject({ code: 'INVALID' });
  await expect(
    bench.api.evidence.attach({ source, fields: { collectedOn: '2999-01-01' } }),
  ).rejects.toMatchObject({ code: 'INVALID', issues: [{ path: ['collectedOn'] }] });
  await nothingStored(bench);
});

test('an engagement cannot hold itself', async () => {
  using bench = await openBench();
  const { path } = (await bench.api.engagement.current({}))!;
  await expect(bench.api.evidence.attach({ source: { path } })).rejects.toMatchObject({ code: 'CONFLICT' });
  await nothingStored(bench);
});

test.each([
  ['changed', 'UPDATE evidence_chunk SET bytes = CAST(? AS BLOB)', 'is not the one that was attached'],
  ['taken out', 'DELETE FROM evidence_chunk WHERE ? IS NOT NULL', 'is missing'],
])('bytes %s behind the product’s back are found by verify and not exported', async (_what, sql, words) => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await attachFile(bench);
  const { path } = (await api.engagement.current({}))!;
  await api.engagement.close({});
  const db = new Database(path);
  db.prepare(sql).run('what was sean');
  db.close();
  await api.engagement.open({ path });
  const { ok, problems } = await api.engagement.verify({});
  expect(ok).toBe(false);
  expect(problems).toEqual([expect.stringContaining(`The file of E-001 (access-review.txt) ${words}`)]);
  const out = join(bench.folder, 'out.txt');
  await expect(api.evidence.export({ id, path: out })).rejects.toMatchObject({ code: 'DAMAGED' });
});

test('an engagement that is closed while a file is copied out of it leaves no copy nobody wrote down', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await api.evidence.attach({ source: { path: fileOf(bench, 'large.bin', severalParts()) } });
  const out = join(bench.folder, 'copy.bin');
  let closing: Promise<unknown> | undefined;
  const copying = api.evidence.export(
    { id, path: out },
    { onProgress: () => void (closing ??= api.engagement.close({})) },
  );
  await expect(copying).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('The engagement was closed meanwhile. Nothing was written'),
  });
  await closing;
  expect(existsSync(out)).toBe(false);
  expect(bench.logged).toEqual([]);
});
