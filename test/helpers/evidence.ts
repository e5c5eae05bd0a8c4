import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBench } from './bench.ts';

/** Writes a file into the folder of the bench and returns its path. */
export function fileOf(bench: TestBench, name: string, bytes: string | Uint8Array = 'what was seen'): string {
  const path = join(bench.folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Attaches a fresh file and returns its line in the register. */
export const attachFile = (bench: TestBench, name = 'access-review.txt', bytes?: string | Uint8Array) =>
  bench.api.evidence.attach({ source: { path: fileOf(bench, name, bytes) } });

/** More than two parts, of bytes that are in no other file. */
export const severalParts = (): Buffer => randomBytes(2 * 1024 * 1024 + 17);

/** How many parts the engagement holds. */
export const partsIn = (bench: TestBench): number =>
  bench.workbench.store!.read.get<{ n: number }>('SELECT count(*) AS n FROM evidence_chunk')!.n;
