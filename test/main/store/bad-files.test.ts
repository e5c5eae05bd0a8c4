import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../../shared/contract/error.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

let bench: TestBench;
let file: string;

beforeEach(async () => {
  bench = await openBench();
  file = bench.workbench.store?.path ?? '';
  for (let i = 0; i < 40; i += 1)
    await bench.api.people.create({
      name: `Person ${i}`,
      title: 'x'.repeat(120),
      party: 'client',
      email: '',
    });
});

afterEach(() => {
  const { logged } = bench;
  bench[Symbol.dispose]();
  if (logged.length > 0) throw new Error('A failure was not put into words', { cause: logged[0] });
});

/** Opens what must not open: says why, and leaves the file and the open engagement as they were. */
async function refused(path: string): Promise<{ code: string; message: string }> {
  const before = readFileSync(path);
  const open = await bench.api.engagement.current({});
  const error = (await bench.api.engagement.open({ path }).catch((reason: unknown) => reason)) as {
    code: string;
    message: string;
  };
  expect(ERROR_CODES).toContain(error.code);
  expect(error.message).toContain(path);
  expect(error.message).not.toMatch(/SQLITE|at .*\.ts/);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(bench.folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual(
    ['test.assay-wal'].filter(() => open !== null),
  );
  expect(await bench.api.engagement.current({})).toEqual(open);
  return error;
}

/** A file with the content of the open engagement, closed as a program leaves it that has ended. */
async function sound(name = 'copy.assay'): Promise<string> {
  await bench.api.engagement.close({});
  const path = join(bench.folder, name);
  copyFileSync(file, path);
  await bench.api.engagement.open({ path: file });
  return path;
}

test.each([
  ['empty', Buffer.alloc(0), /0 bytes/],
  ['a spreadsheet', Buffer.from('name,type\nx,model\n'), /use Import/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /not an Assay engagement/],
  ['all zeros', Buffer.alloc(4096), /not an Assay engagement/],
  ['the beginning of a database and nothing more', Buffer.from('SQLite format 3\0'), /cut off|not an Assay/],
])('a file that is %s is refused', async (_what, content, message) => {
  const path = join(bench.folder, 'odd.assay');
  writeFileSync(path, content);
  expect((await refused(path)).message).toMatch(message);
});

test('a database of another program is refused and not touched', async () => {
  const path = join(bench.folder, 'other.db');
  const other = new Database(path);
  other.exec('CREATE TABLE places (url TEXT); INSERT INTO places VALUES (1)');
  other.close();
  expect(await refused(path)).toMatchObject({
    code: 'NOT_AN_ENGAGEMENT',
    message: expect.stringContaining('another program'),
  });
});

test('a file of a newer version is refused and not touched', async () => {
  const path = await sound();
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  expect(await refused(path)).toMatchObject({
    code: 'NEWER_VERSION',
    message: expect.stringMatching(/newer version of Assay.*Update Assay/),
  });
});

test.each([100, 512, 4096, 5000, 0.5, 0.9, -1])('a file cut off at %d is refused', async (at) => {
  const path = await sound();
  const whole = readFileSync(path).length;
  truncateSync(path, at < 0 ? whole + at : at < 1 ? Math.floor(whole * at) : at);
  expect(await refused(path)).toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(/backup/) });
});

test('a file overwritten in its middle is refused, or its damage found by verify', async () => {
  const path = await sound();
  const bytes = readFileSync(path);
  bytes.fill(0xff, Math.floor(bytes.length / 4), Math.floor(bytes.length / 2));
  writeFileSync(path, bytes);
  const code = await bench.api.engagement.open({ path }).then(
    () =>
      bench.api.engagement.verify({}).then(
        ({ ok }) => (ok ? 'ok' : 'found'),
        (error: { code: string }) => error.code,
      ),
    (error: { code: string }) => error.code,
  );
  expect(code).toMatch(/^(DAMAGED|found)$/);
});

test('an engagement without its record is refused, and the open one stays open', async () => {
  const path = await sound();
  const db = new Database(path);
  db.exec('DELETE FROM engagement');
  db.close();
  const before = await bench.api.engagement.current({});
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({
    code: 'DAMAGED',
    message: expect.stringContaining('backup'),
  });
  expect(await bench.api.engagement.current({})).toEqual(before);
});

test('a folder, and a path that leads nowhere, are refused', async () => {
  const folder = join(bench.folder, 'folder.assay');
  mkdirSync(folder);
  for (const path of [folder, join(bench.folder, 'none.assay'), join(file, 'below.assay')])
    await expect(bench.api.engagement.open({ path }), path).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringContaining(path),
    });
});

describe('a new engagement', () => {
  const create = (path: string) =>
    bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' });

  test('never takes the place of a file', async () => {
    const path = join(bench.folder, 'taken.assay');
    writeFileSync(path, 'mine');
    await expect(create(path)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('needs a folder that exists', async () => {
    await expect(create(join(bench.folder, 'nowhere', 'a.assay'))).rejects.toMatchObject({ code: 'FILE' });
    rmSync(join(bench.folder, 'nowhere'), { recursive: true, force: true });
  });
});
