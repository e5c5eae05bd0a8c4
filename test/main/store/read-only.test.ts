import { accessSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TestBench, testBench } from '../../helpers/bench.ts';

// Whoever runs the tests may have the right to write everywhere.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, accessSync: vi.fn(fs.accessSync) };
});

/** Folders and files that cannot be written to. */
let locked: Set<string>;
let bench: TestBench;

beforeEach(() => {
  locked = new Set();
  vi.mocked(accessSync).mockImplementation((path) => {
    if (locked.has(String(path))) throw new Error('EACCES');
  });
  bench = testBench();
});
afterEach(() => bench[Symbol.dispose]());

const create = (path: string) =>
  bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Review' });

test('a new file in a folder of one’s own needs no right in the folder above, as in a home folder', async () => {
  const home = join(bench.folder, 'home');
  mkdirSync(home);
  locked.add(bench.folder);
  expect(await create(join(home, 'new.assay'))).toMatchObject({ path: join(home, 'new.assay') });
});

test('a new file in a folder that cannot be written to is refused with what to do, and nothing is begun', async () => {
  const path = join(bench.folder, 'new.assay');
  locked.add(dirname(path));
  await expect(create(path)).rejects.toMatchObject({
    code: 'READ_ONLY',
    message: `Nothing can be written to the folder ${bench.folder}. Choose a folder of your own.`,
  });
  expect(existsSync(path)).toBe(false);
});

test.each(['the file', 'its folder'])('a file is not opened when %s cannot be written to', async (what) => {
  const path = join(bench.folder, 'old.assay');
  await create(path);
  await bench.api.engagement.close({});
  locked.add(what === 'the file' ? path : bench.folder);
  await expect(bench.api.engagement.open({ path })).rejects.toMatchObject({
    code: 'READ_ONLY',
    message: expect.stringContaining('open the copy'),
  });
});
