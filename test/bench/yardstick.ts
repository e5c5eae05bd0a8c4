import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median, repeated } from './row.ts';

/** Sorts a million numbers and hashes 16 MB: what this machine's processor does with plain work, in ms. */
async function processor(): Promise<number> {
  const bytes = Buffer.alloc(16 * 1024 * 1024, 7);
  const values = await repeated(5, () => {
    const numbers = Float64Array.from({ length: 1_000_000 }, (_, i) => (i * 2_654_435_761) % 4_294_967_296);
    numbers.sort();
    createHash('sha256').update(bytes).digest();
  });
  return median(values);
}

/** Appends 4 KB and waits until they are on the disk: the least a durable edit can take here, in ms. */
async function disk(folder: string): Promise<number> {
  const path = join(folder, 'yardstick');
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096, 1);
  const values = await repeated(60, () => {
    writeSync(file, block);
    fsyncSync(file);
  });
  closeSync(file);
  rmSync(path);
  return median(values);
}

/** The machine's own measure, taken in the same run, so that rows can be compared between machines. */
export const measureYardsticks = async (folder: string) => ({
  processor: await processor(),
  disk: await disk(folder),
});
