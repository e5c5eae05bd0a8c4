import { open } from 'node:fs/promises';
import type { JobControl } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { safeFileName } from '../../../shared/rules/file-name.ts';
import { changed, emptyFile } from '../../app/intakes.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { TakenIn } from '../../store/contents.ts';
import { isHeld } from '../../store/held-files.ts';

/** Bytes read at once; all that a file of any size takes of the memory, a few times over. */
const PIECE = 4 * 1024 * 1024;

/** A file whose bytes lie in the engagement, not yet named by a record. */
export interface TakenFile extends TakenIn {
  name: string;
}

/**
 * Reads a file of this computer into the engagement, piece by piece.
 * @throws AssayError FILE when it cannot be read, is empty, or is not the same afterwards; CANCELLED. Nothing stays then.
 */
export async function takeInPath(ctx: Ctx, path: string, job: JobControl): Promise<TakenFile> {
  const name = nameOf(path);
  // It would grow by what is read from it, and reading it would give up the lock that keeps other programs from it.
  if (isHeld(path))
    throw new AssayError(
      'CONFLICT',
      `${path} is an open engagement, which cannot be attached. Attach a copy or an export of it instead.`,
    );
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new AssayError('FILE', unreadable(path, error.code ?? ''));
  });
  try {
    const before = await file.stat({ bigint: true });
    if (before.isDirectory())
      throw new AssayError('FILE', `${path} is a folder. Attach the files in it, or a ZIP of it.`);
    if (!before.isFile())
      throw new AssayError('FILE', `${path} is not an ordinary file. Copy it to this computer first.`);
    const size = Number(before.size);
    if (size === 0) throw emptyFile(name);
    const intake = ctx.store.contents.begin(ctx.newId());
    try {
      const buffer = Buffer.allocUnsafe(Math.min(PIECE, size + 1));
      while (intake.size <= size) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (job.signal.aborted) throw new AssayError('CANCELLED', 'Cancelled. Nothing was attached.');
        if (bytesRead === 0) break;
        intake.append(buffer.subarray(0, bytesRead));
        job.progress(Math.min(intake.size, size), size, name);
      }
      const after = await file.stat({ bigint: true });
      if (intake.size !== size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
        throw changed(name);
      return { name, ...intake.finish() };
    } catch (error) {
      intake.discard();
      throw error;
    }
  } catch (error) {
    if (isSystemError(error)) throw new AssayError('FILE', unreadable(path, error.code));
    throw error;
  } finally {
    await file.close();
  }
}

/** Takes over what the renderer has sent. @throws AssayError FILE, NOT_FOUND */
export function takeInUpload(ctx: Ctx, upload: string): TakenFile {
  const { name, intake } = ctx.workbench.intakes.take(ctx.store, upload);
  return { name: nameOf(name), ...intake.finish() };
}

/** @throws AssayError INVALID for a path that ends in no name */
export function nameOf(path: string): string {
  const name = safeFileName(path);
  if (name === null)
    throw new AssayError('INVALID', `Nothing was attached: “${path}” is not the name of a file.`);
  return name;
}

const isSystemError = (error: unknown): error is { code: string } =>
  error instanceof Error &&
  !(error instanceof AssayError) &&
  'syscall' in error &&
  'code' in error &&
  typeof error.code === 'string';

function unreadable(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `There is no file ${path}. Nothing was attached; check its name and folder.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be read by you. Nothing was attached; ask for the right to read it, or for a copy.`;
  if (code === 'EBUSY')
    return `${path} is in use by another program. Nothing was attached; close it there and try again.`;
  return `${path} cannot be read (${code || 'unknown cause'}). Nothing was attached; copy it to this computer and try again.`;
}
