import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AssayError } from '../../../shared/contract/error.ts';
import type { ImportSource } from '../../../shared/contract/imports.ts';
import { MAX_IMPORT_BYTES, type Uploads } from '../../app/uploads.ts';
import { cleanLine } from '../../import/clean-text.ts';
import type { ImportFile } from '../../import/read-file.ts';
import { isHeld } from '../../store/held-files.ts';

/** The bytes of a source. @throws AssayError FILE when there is no file, it cannot be read or is too large. */
export async function loadSource(uploads: Uploads, source: ImportSource): Promise<ImportFile> {
  if ('upload' in source) {
    const { name, bytes } = uploads.take(source.upload);
    return { name: fileName(name), bytes };
  }
  return { name: fileName(source.path), bytes: await readPath(source.path) };
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export const fingerprintOf = ({ bytes }: ImportFile): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Holds the file against the one that was previewed.
 * @throws AssayError CONFLICT when it is another one; a null fingerprint takes any
 */
export function assertSameFile(file: ImportFile, fingerprint: string | null): void {
  if (fingerprint !== null && fingerprint !== fingerprintOf(file))
    throw new AssayError(
      'CONFLICT',
      `${file.name} has changed since it was previewed. Nothing was imported; read it again and look at the new preview.`,
    );
}

/** The last part of a path of any system, as it may stand in messages and records. */
const fileName = (path: string): string => cleanLine(basename(path.replaceAll('\\', '/'))) || 'The file';

async function readPath(path: string): Promise<Buffer> {
  const name = fileName(path);
  // Reading it would give up the lock that keeps other programs from writing to it.
  if (isHeld(path))
    throw new AssayError(
      'FILE',
      `${name} is an open engagement, not an inventory. Choose the file that holds the inventory.`,
    );
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new AssayError('FILE', `${path} is a folder. Choose a file in it.`);
    if (!facts.isFile())
      throw new AssayError('FILE', `${path} is not an ordinary file. Copy it to this computer first.`);
    if (facts.size > MAX_IMPORT_BYTES)
      throw new AssayError(
        'FILE',
        `${name} is larger than ${MAX_IMPORT_BYTES / 2 ** 20} MB. Split it, or remove what the inventory does not need.`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof AssayError) throw error;
    throw new AssayError('FILE', unreadable(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
}

function unreadable(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}. Check its name and folder.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be read by you. Ask for the right to read it, or copy it.`;
  if (code === 'EBUSY') return `${path} is in use by another program. Close it there and try again.`;
  return `${path} cannot be read (${code || 'unknown cause'}). Copy it to this computer and try again.`;
}
