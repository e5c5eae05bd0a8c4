import { createHash } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WrittenFile } from '../../shared/contract/exports.ts';
import { explainWriteError } from './write-error.ts';

/** What writing needs of the disk; tests stand in one that is full. */
export interface Disk {
  /** Writes a new file and returns when it is on the medium. Fails when the file exists. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in the place of another one, at once. */
  replace(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

export const realDisk: Disk = {
  async write(path, bytes) {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async replace(from, to) {
    await rename(from, to);
    await syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { force: true }),
};

/** Makes a rename survive a power cut, where the system lets folders be synchronised; Windows does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The document is complete and in its place either way.
  }
}

/** Keeps other programs from opening a file that is not complete. */
const PART = '.part';

/** Characters of a name that its temporary names begin with: with what follows they fit into 255 bytes in any script. */
const KEPT = 40;

/** Beginning of the temporary names of a target; the dot keeps them out of sight. */
const temporaryName = (path: string): string => `.${[...basename(path)].slice(0, KEPT).join('')}.`;

/** Where a file is written until it is complete. @param stamp tells it from those of others */
export const temporaryFile = (path: string, stamp: string): string =>
  join(dirname(path), `${temporaryName(path)}${stamp}${PART}`);

/** After so long a temporary file belongs to no export that is still running. In milliseconds. */
const ABANDONED = 60 * 60 * 1000;

/** Removes what exports of the same target left behind when they were killed, compared with the time of the new file. */
async function sweep(path: string): Promise<void> {
  try {
    const { mtimeMs: now } = await stat(path);
    for (const name of await readdir(dirname(path))) {
      if (!name.startsWith(temporaryName(path)) || !name.endsWith(PART)) continue;
      const file = join(dirname(path), name);
      if (now - (await stat(file)).mtimeMs > ABANDONED) await rm(file, { force: true });
    }
  } catch {
    // The document is in its place; a leftover that stays does no harm.
  }
}

/** A document that is ready to be written. */
export interface ReadyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files, each to a temporary file beside its target, and puts them in place only when every one of them is on
 * the medium: a failure before that leaves all that stood there before.
 *
 * @param stamp tells the temporary files of one export from those of another
 * @param proceed is asked before anything is replaced; what it throws ends the export
 * @throws AssayError DISK_FULL, LOCKED, READ_ONLY or FILE
 */
export async function writeFiles(
  files: readonly ReadyFile[],
  stamp: string,
  proceed: () => void,
  disk: Disk = realDisk,
): Promise<WrittenFile[]> {
  // Names of one export may begin alike, as workbook and report do, so each has a number of its own.
  const staged = files.map(({ path, bytes }, index) => ({
    path,
    bytes,
    temporary: temporaryFile(path, `${stamp}-${index}`),
  }));
  try {
    for (const { path, bytes, temporary } of staged)
      await explaining(path, () => disk.write(temporary, bytes));
    proceed();
    for (const { path, temporary } of staged) await explaining(path, () => disk.replace(temporary, path));
  } catch (error) {
    // What has been put in place has no temporary file any more.
    await Promise.allSettled(staged.map(({ temporary }) => disk.remove(temporary)));
    throw error;
  }
  await Promise.all(files.map(({ path }) => sweep(path)));
  return files.map(({ path, bytes }) => ({
    path,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
}

async function explaining(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw explainWriteError(error, path);
  }
}
