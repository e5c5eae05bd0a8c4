import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Row, rowOf, timed } from '../row.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEN_MINUTES = 600_000;

/** All tests, as `npm test` runs them. Their own report goes to stderr, so that stdout stays a table. */
export async function suiteRows(): Promise<Row[]> {
  let status: number | null = null;
  const ms = await timed(() => {
    ({ status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'test.mjs')], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
    }));
  });
  return [rowOf(`npm test${status === 0 ? '' : ' (with failures)'}`, [ms], TEN_MINUTES)];
}
