import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBench, testBench, type TestBench } from '../../helpers/bench.ts';

let bench: TestBench;
let file: string;
beforeEach(async () => {
  bench = await openBench({ now: () => new Date('2026-11-20T09:30:00Z') });
  file = bench.workbench.store?.path ?? '';
  await add('Priya Anand');
});
afterEach(() => {
  const { logged } = bench;
  bench[Symbol.dispose]();
  if (logged.length > 0) throw new Error('A failure was not put into words', { cause: logged[0] });
});

const add = (name: string) => bench.api.people.create({ name, title: '', party: 'client', email: '' });

const RESCUED = 'test.rescued-20261120-093000.assay';

test.each([
  ['deleted', () => rmSync(file)],
  ['moved', () => renameSync(file, `${file}.elsewhere`)],
  [
    'replaced by another',
    () => {
      rmSync(file);
      writeFileSync(file, 'another');
    },
  ],
])(
  'a file that is %s while it is open takes no more edits; what was saved is put beside it',
  async (_what, act) => {
    act();
    const rescued = join(bench.folder, RESCUED);
    await expect(add('Jonas Beck')).rejects.toMatchObject({
      code: 'FILE',
      message: expect.stringContaining(rescued),
    });
    expect(existsSync(rescued)).toBe(true);
    // Trying again makes no second copy.
    await expect(add('Jonas Beck')).rejects.toMatchObject({ code: 'FILE' });
    expect(readdirSync(bench.folder).filter((name) => name.includes('rescued'))).toEqual([RESCUED]);

    expect(await bench.api.engagement.open({ path: rescued })).toMatchObject({ path: rescued });
    expect((await bench.api.people.list({})).map(({ name }) => name)).toEqual(['Priya Anand']);
    expect(await bench.api.engagement.verify({})).toMatchObject({ ok: true });
  },
);

test('a file whose folder is gone takes no more edits and says so', async () => {
  using other = testBench();
  renameSync(bench.folder, join(other.folder, 'elsewhere'));
  const error = await add('Jonas Beck').catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: 'FILE',
    message: expect.stringMatching(/Not saved: .*no longer there/),
  });
});
