import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { codecOf } from '../../../main/store/codec.ts';
import { ENTITY_NAMES } from '../../../shared/model/records.ts';
import { openBench, testBench } from '../../helpers/bench.ts';

const person = { name: 'Priya Anand', title: 'CISO', party: 'client' as const, email: '' };

test('every entity has a table whose columns are the keys of its schema', async () => {
  using bench = await openBench();
  for (const entity of ENTITY_NAMES) {
    const codec = codecOf(entity);
    const columns = bench.workbench.store!.read.all<{ name: string }>(
      `SELECT name FROM pragma_table_info('${codec.table}')`,
    );
    expect(
      columns.map((c) => c.name),
      entity,
    ).toEqual(codec.columns.map((c) => c.column));
  }
});

test('an edit is in the file, in the history and in the chain', async () => {
  using bench = await openBench();
  const { api } = bench;
  const created = await api.people.create(person);
  await api.people.update({ id: created.id, patch: { title: 'Chief Information Security Officer' } });
  const history = await api.engagement.history({ recordId: created.id });
  expect(history.map((h) => [h.operation, h.before, h.after])).toEqual([
    ['people.update', { title: 'CISO' }, { title: 'Chief Information Security Officer' }],
    ['people.create', null, { ...person, id: created.id }],
  ]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true, problems: [] });
});

test('undo and redo work across records and survive closing the file', async () => {
  using bench = await openBench();
  const { api } = bench;
  const one = await api.people.create(person);
  await api.people.create({ ...person, name: 'Jonas Beck' });
  await api.people.update({ id: one.id, patch: { name: 'P. Anand' } });
  await api.engagement.undo({});
  await api.engagement.undo({});
  expect((await api.people.list({})).map((p) => p.name)).toEqual(['Priya Anand']);
  const { path } = (await api.engagement.current({}))!;
  await api.engagement.close({});
  await api.engagement.open({ path });
  await api.engagement.redo({});
  await api.engagement.redo({});
  expect((await api.people.list({})).map((p) => p.name)).toEqual(['Jonas Beck', 'P. Anand']);
  expect(await api.engagement.undoState({})).toEqual({ undo: 'people.update', redo: null });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a second writer is refused in words', async () => {
  using bench = await openBench();
  using other = testBench();
  const { path } = (await bench.api.engagement.current({}))!;
  await expect(other.api.engagement.open({ path })).rejects.toMatchObject({ code: 'LOCKED' });
});

test.each([
  ['empty', ''],
  ['a spreadsheet', 'name,type\nx,model\n'],
])('%s file is refused and left as it is', async (_what, content) => {
  using bench = testBench();
  const path = join(bench.folder, 'odd.assay');
  writeFileSync(path, content);
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({ code: 'NOT_AN_ENGAGEMENT' });
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('a file of a newer version is refused and left as it is', async () => {
  using bench = await openBench();
  const { path } = (await bench.api.engagement.current({}))!;
  await bench.api.engagement.close({});
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.close();
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({ code: 'NEWER_VERSION' });
});

test('an edit behind the product’s back is found', async () => {
  using bench = await openBench();
  const created = await bench.api.people.create(person);
  const { path } = (await bench.api.engagement.current({}))!;
  await bench.api.engagement.close({});
  const db = new Database(path);
  db.prepare('UPDATE person SET name = ? WHERE id = ?').run('Someone Else', created.id);
  db.close();
  await bench.api.engagement.open({ path });
  const report = await bench.api.engagement.verify({});
  expect(report.ok).toBe(false);
  expect(report.problems[0]).toMatch(/Someone Else differs from its history/);
});

test('a forged history entry is found', async () => {
  using bench = await openBench();
  await bench.api.people.create(person);
  const { path } = (await bench.api.engagement.current({}))!;
  await bench.api.engagement.close({});
  const db = new Database(path);
  db.prepare(`UPDATE change SET actor = 'Nobody' WHERE operation = 'people.create'`).run();
  db.close();
  await bench.api.engagement.open({ path });
  expect((await bench.api.engagement.verify({})).problems[0]).toMatch(/chain breaks/);
});

test('a full disk stores nothing, says so, and keeps what was saved', async () => {
  using bench = await openBench();
  const { api, workbench } = bench;
  await api.people.create(person);
  const pages = workbench.store!.read.get<{ page_count: number }>('PRAGMA page_count')!.page_count;
  // SQLite's own limit takes the same path as a disk without room.
  workbench.store!.read.get(`PRAGMA max_page_count = ${pages}`);
  const long = 'x'.repeat(19_000);
  await expect(
    (async () => {
      for (let i = 0; i < 50; i += 1) await api.engagement.update({ objectives: `${i}${long}` });
    })(),
  ).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
  expect(await api.people.list({})).toHaveLength(1);
});

test('a missing file is explained', async () => {
  using bench = await openBench();
  const path = join(bench.folder, 'gone.assay');
  rmSync(path, { force: true });
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({
    code: 'FILE',
    message: expect.stringContaining(path),
  });
  expect(await bench.api.engagement.current({})).not.toBeNull();
});

test('a new file whose path does not say in which folder is refused, and nothing is written where the program runs', async () => {
  using bench = testBench();
  const path = 'nowhere.assay';
  for (const begin of [
    () => bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' }),
    () => bench.api.engagement.createSample({ path }),
  ])
    await expect(begin()).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringContaining('Give the whole path'),
    });
  expect(existsSync(path)).toBe(false);
});
