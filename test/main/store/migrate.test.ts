import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { nodeOs } from '../../../main/app/node-os.ts';
import { migrationsFolder } from '../../../main/paths.ts';
import { migrate, type Migration, readMigrations } from '../../../main/store/migrate.ts';
import { createFile } from '../../../main/store/open.ts';
import { Store } from '../../../main/store/store.ts';
import { openBench, testBench } from '../../helpers/bench.ts';

const released = readMigrations(migrationsFolder);
const next = (sql: string): Migration[] => [
  ...released,
  { number: released.length + 1, name: 'next.sql', sql },
];

async function populated() {
  const bench = await openBench();
  await bench.api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  const { path } = (await bench.api.engagement.current({}))!;
  await bench.api.engagement.close({});
  return { bench, path };
}

test('a populated file of the version before is upgraded, with a backup of what it was', async () => {
  const { bench, path } = await populated();
  using _ = bench;
  const store = Store.open(path, nodeOs(), next('ALTER TABLE person ADD COLUMN phone TEXT'));
  expect(store.read.all('SELECT name, phone FROM person')).toEqual([{ name: 'Priya Anand', phone: null }]);
  const backup = store.backup!;
  store.close();
  expect(existsSync(backup)).toBe(true);
  const old = new Database(backup, { readonly: true });
  expect(old.pragma('user_version', { simple: true })).toBe(released.length);
  expect(old.prepare('SELECT name FROM person').all()).toEqual([{ name: 'Priya Anand' }]);
  old.close();
});

test.each([
  ['fails half way', 'ALTER TABLE person ADD COLUMN phone TEXT; INSERT INTO nowhere VALUES (1)'],
  [
    'leaves a broken reference',
    `INSERT INTO role_person (id, role_id, person_id) VALUES ('x', 'nobody', 'nobody')`,
  ],
])(
  'a migration that %s leaves the file as it was, whatever came before it, and no backup',
  async (_what, sql) => {
    const { bench, path } = await populated();
    using _ = bench;
    const before = readdirSync(bench.folder);
    const harmless = {
      number: released.length + 1,
      name: 'harmless.sql',
      sql: 'CREATE TABLE more (id TEXT)',
    };
    const failing = { number: released.length + 2, name: 'next.sql', sql };
    expect(() => Store.open(path, nodeOs(), [...released, harmless, failing])).toThrow(
      /nowhere|FOREIGN KEY|reference/i,
    );
    expect(readdirSync(bench.folder)).toEqual(before);
    const store = Store.open(path, nodeOs());
    expect(store.read.all('SELECT name FROM person')).toEqual([{ name: 'Priya Anand' }]);
    expect(await store.verify()).toMatchObject({ ok: true });
    store.close();
  },
);

test('an up-to-date file is opened without a backup', async () => {
  const { bench, path } = await populated();
  using _ = bench;
  Store.open(path, nodeOs()).close();
  expect(readdirSync(join(path, '..')).filter((name) => name.includes('backup'))).toEqual([]);
});

test('a gap in the numbers is a mistake of ours', () => {
  expect(released.map((m) => m.number)).toEqual(released.map((_, index) => index + 1));
});

test('a file whose program was killed before its first change was kept says so', async () => {
  using bench = testBench();
  const path = join(bench.folder, 'begun.assay');
  createFile(path).close();
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({
    code: 'NOT_AN_ENGAGEMENT',
    message: expect.stringContaining('never finished'),
  });
  const db = createFile(join(bench.folder, 'migrated.assay'));
  migrate(db, released, 'migrated.assay', nodeOs(), () => undefined);
  db.close();
  await expect(
    bench.api.engagement.open({ path: join(bench.folder, 'migrated.assay') }),
  ).rejects.toMatchObject({ code: 'NOT_AN_ENGAGEMENT' });
});
