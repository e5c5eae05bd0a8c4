import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Row, rowOf } from '../row.ts';

const PROGRAM = join(import.meta.dirname, '../programs/attach.ts');
const Measured = z.strictObject({ attach: z.number(), export: z.number(), megabytes: z.number() });
const TWO_GIGABYTES = 2 * 1024 ** 3;

/** Evidence as large as a disk image, in a process of its own, so that its peak of memory is its own too. */
export function evidenceRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-evidence-'));
  try {
    const path = join(folder, 'disk.img');
    // Sparse: it takes no room itself and is read like any other.
    const file = openSync(path, 'w');
    ftruncateSync(file, TWO_GIGABYTES);
    closeSync(file);
    const run = Measured.parse(
      JSON.parse(execFileSync(process.execPath, [PROGRAM, path], { encoding: 'utf8' })),
    );
    const memory: Row = {
      name: 'attach and take out 2 GB, peak memory',
      value: run.megabytes,
      unit: 'MB',
      target: 300,
      against: null,
    };
    return Promise.resolve([
      rowOf('attach a file of 2 GB', [run.attach], 60_000, 'disk'),
      rowOf('take a file of 2 GB out', [run.export], 30_000, 'disk'),
      memory,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
