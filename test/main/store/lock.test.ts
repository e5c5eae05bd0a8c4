import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBench, testBench } from '../../helpers/bench.ts';
import { fileOf } from '../../helpers/evidence.ts';

const CLI = join(import.meta.dirname, '../../../main/cli.ts');
/** The account that owns nothing, for tests that run as the one that may do everything. */
const NOBODY = 65_534;

/** What another process is told that opens the file. */
const fromElsewhere = (
  file: string,
  folder: string,
  uid?: number,
): Promise<{ code: number; stderr: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, ASSAY_SETTINGS: join(folder, 'elsewhere') };
    const account = uid === undefined ? {} : { uid, gid: uid };
    execFile(process.execPath, [CLI, 'info', file], { env, cwd: folder, ...account }, (error, _out, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stderr }),
    );
  });

test('a file that is open is refused to every other window and program, however often they ask', async () => {
  using bench = await openBench();
  using second = testBench();
  const path = bench.workbench.store?.path ?? '';
  symlinkSync(bench.folder, join(second.folder, 'link'), 'junction');
  for (const way of [path, join(second.folder, 'link', 'test.assay')])
    await expect(second.api.engagement.open({ path: way })).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/open in another Assay window.*Close it there/),
    });
  // Looking must not have given the lock up.
  expect(await fromElsewhere(path, second.folder)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('open in another Assay window'),
  });
  await bench.api.engagement.close({});
  expect(await second.api.engagement.open({ path })).toMatchObject({ path });
  expect([...bench.logged, ...second.logged]).toEqual([]);
});

test('an engagement that is open here is not read as anything else, which would give up its lock', async () => {
  using bench = await openBench();
  using second = await openBench();
  const path = bench.workbench.store?.path ?? '';
  const linked = join(bench.folder, 'report.pdf');
  symlinkSync(path, linked);
  for (const { api, folder } of [bench, second]) {
    const out = fileOf(second, 'minutes.txt', Buffer.from('Minutes'));
    const { id } = await api.evidence.attach({ source: { path: out } });
    const attempts = [
      () => api.imports.preview({ source: { path }, options: {} }),
      () => api.imports.apply({ source: { path }, options: {} }),
      () => api.evidence.attach({ source: { path } }),
      () => api.evidence.export({ id, path, replace: true }),
      () => api.evidence.export({ id, path: linked, replace: true }),
      () => api.reports.export({ pdf: linked }),
    ];
    for (const attempt of attempts)
      await expect(attempt(), folder).rejects.toMatchObject({
        message: expect.stringMatching(/open engagement/),
      });
  }
  expect(await fromElsewhere(path, second.folder)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('open in another Assay window'),
  });
  expect(await bench.api.engagement.verify({})).toMatchObject({ ok: true });
  expect([...bench.logged, ...second.logged]).toEqual([]);
});

test.each([
  ['a read-only file', 0o444, 0o777],
  ['a file in a read-only folder', 0o666, 0o555],
])('%s is refused with what to do, and stays as it is', async (_what, ofFile, ofFolder) => {
  using bench = testBench();
  const folder = join(bench.folder, 'handed-over');
  mkdirSync(folder);
  const path = join(folder, 'client.assay');
  await bench.api.engagement.create({ path, client: 'Northgate Mutual', title: 'Assessment' });
  await bench.api.engagement.close({});
  const before = readFileSync(path);
  chmodSync(bench.folder, 0o755);
  chmodSync(path, ofFile);
  chmodSync(folder, ofFolder);
  const uid = process.getuid?.() === 0 ? NOBODY : undefined;
  const { code, stderr } = await fromElsewhere(path, bench.folder, uid);
  chmodSync(folder, 0o777);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/client\.assay or its folder cannot be written to\. Copy the file/),
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});
