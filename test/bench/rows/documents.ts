import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { testBench } from '../../helpers/bench.ts';
import { inventoryFile } from '../engagements.ts';
import { median, type Row, rowOf } from '../row.ts';

const PROGRAM = join(import.meta.dirname, '../programs/export.ts');
const Measured = z.strictObject({ ms: z.number(), megabytes: z.number() });

/** Each export in a process of its own, so that its peak of memory is its own too. */
export async function documentRows(): Promise<Row[]> {
  using bench = testBench();
  const { path } = await inventoryFile(bench, 'five-thousand.assay', 5_000);
  await bench.api.engagement.close({});
  const measure = (kind: 'xlsx' | 'pdf') =>
    [1, 2, 3].map((n) =>
      Measured.parse(
        JSON.parse(
          execFileSync(process.execPath, [PROGRAM, path, kind, join(bench.folder, `${n}.${kind}`)], {
            encoding: 'utf8',
          }),
        ),
      ),
    );
  const memory = (name: string, runs: readonly z.infer<typeof Measured>[], target: number): Row => ({
    name,
    value: median(runs.map((run) => run.megabytes)),
    unit: 'MB',
    target,
    spread: [Math.min(...runs.map((r) => r.megabytes)), Math.max(...runs.map((r) => r.megabytes))],
    against: null,
  });
  const [xlsx, pdf] = [measure('xlsx'), measure('pdf')];
  const times = (runs: readonly z.infer<typeof Measured>[]) => runs.map((run) => run.ms);
  return [
    rowOf('Excel of 5,000 assets', times(xlsx), 3_000),
    memory('Excel of 5,000 assets, peak memory', xlsx, 500),
    rowOf('PDF of 5,000 assets', times(pdf), 6_000),
    memory('PDF of 5,000 assets, peak memory', pdf, 500),
  ];
}
