import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { simulator } from '../../../main/workers/simulator.ts';
import { openBench, testBench } from '../../helpers/bench.ts';
import { fileOf, partsIn, severalParts } from '../../helpers/evidence.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const full = () => new Database.SqliteError('database or disk is full', 'SQLITE_FULL');

test.each([
  ['when the file is begun', 'application_id'],
  ['while it is set up', 'journal_mode'],
  ['when its tables are made', 'user_version ='],
])('a new engagement on a disk that is full %s leaves no file behind', async (_when, at) => {
  using bench = testBench();
  // oxlint would rather have the method bound; it is the one of any database.
  const pragma = Reflect.get(Database.prototype, 'pragma') as Database.Database['pragma'];
  vi.spyOn(Database.prototype, 'pragma').mockImplementation(function (this: Database.Database, ...args) {
    if (args[0].startsWith(at)) throw full();
    return pragma.apply(this, args);
  });
  const path = join(bench.folder, 'new.assay');
  await expect(
    bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' }),
  ).rejects.toMatchObject({ code: 'DISK_FULL', message: expect.stringContaining(path) });
  expect(readdirSync(bench.folder).filter((name) => name.startsWith('new'))).toEqual([]);
  expect(bench.logged).toEqual([]);
});

test('an upgrade for whose backup there is no room leaves the file as it was, and half a backup nowhere', async () => {
  using bench = testBench();
  const path = join(bench.folder, 'old.assay');
  const old = gunzipSync(readFileSync(new URL('../../fixtures/store/format-4.assay.gz', import.meta.url)));
  writeFileSync(path, old);
  const prepare = Reflect.get(Database.prototype, 'prepare') as Database.Database['prepare'];
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql) {
    const statement = prepare.call(this, sql);
    if (sql.startsWith('VACUUM'))
      // SQLite does not clear away what it has written until then.
      vi.spyOn(statement, 'run').mockImplementation((target: unknown) => {
        writeFileSync(String(target), '');
        throw full();
      });
    return statement;
  });
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({ code: 'DISK_FULL' });
  vi.restoreAllMocks();
  expect(readdirSync(bench.folder)).toEqual(['old.assay']);
  expect(readFileSync(path).equals(old)).toBe(true);
});

test('a sample on a disk that fills up leaves no file behind, nor its log', async () => {
  using bench = testBench();
  const close = Reflect.get(Database.prototype, 'close') as Database.Database['close'];
  const path = join(bench.folder, 'sample.assay');
  vi.spyOn(Database.prototype, 'close').mockImplementation(function (this: Database.Database) {
    close.call(this);
    // Without room the log cannot be folded into the file, and stays.
    writeFileSync(`${this.name}-wal`, '');
    return this;
  });
  vi.spyOn(simulator, 'run').mockRejectedValue(full());
  await expect(bench.api.engagement.createSample({ path })).rejects.toMatchObject({ code: 'INTERNAL' });
  vi.restoreAllMocks();
  expect(readdirSync(bench.folder).filter((name) => name.includes('sample'))).toEqual([]);
});

test('an import on a disk that fills up stores none of its rows', async () => {
  using bench = await openBench();
  const { api, workbench } = bench;
  const read = workbench.store!.read;
  const pages = read.get<{ page_count: number }>('PRAGMA page_count')!.page_count;
  read.get(`PRAGMA max_page_count = ${pages + 10}`);
  const drafts = Array.from({ length: 2_000 }, (_, i) => ({ name: `Model ${i}`, type: 'model' as const }));
  await expect(api.assets.create({ drafts })).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/^Not saved: .*Everything saved before is safe\. Free some space/),
  });
  expect(await api.assets.list({})).toEqual([]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
  read.get(`PRAGMA max_page_count = 1000000`);
  expect(await api.assets.create({ drafts: drafts.slice(0, 2) })).toHaveLength(2);
});

test('evidence on a disk that fills up leaves no part of it, and can be attached once there is room', async () => {
  using bench = await openBench();
  const { api, workbench } = bench;
  const read = workbench.store!.read;
  const path = fileOf(bench, 'export.bin', severalParts());
  const pages = read.get<{ page_count: number }>('PRAGMA page_count')!.page_count;
  read.get(`PRAGMA max_page_count = ${pages + 300}`);
  await expect(api.evidence.attach({ source: { path } })).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(await api.evidence.list({})).toEqual([]);
  expect(partsIn(bench)).toBe(0);
  read.get(`PRAGMA max_page_count = 1000000`);
  expect(await api.evidence.attach({ source: { path } })).toMatchObject({ ref: 'E-001' });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});
