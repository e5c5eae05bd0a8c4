import Database from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';

export const lockedError = (path: string) =>
  new AssayError('LOCKED', `${path} is open in another Assay window. Close it there, then try again.`);

/** Turns SQLite's codes into what a person can act on; anything unknown passes through unchanged. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = error.code;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return lockedError(path);
  if (code.startsWith('SQLITE_FULL') || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_FSYNC')
    return new AssayError(
      'DISK_FULL',
      `Not saved: there is no room left on the disk that holds ${path}. Everything saved before is safe. Free some space, then try again.`,
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM')
    return new AssayError(
      'READ_ONLY',
      `${path} or its folder cannot be written to. Copy the file to a folder of your own and open the copy.`,
    );
  if (code.startsWith('SQLITE_NOTADB'))
    return new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is not an Assay engagement, or it is encrypted with another key.`,
    );
  if (code.startsWith('SQLITE_IOERR'))
    return new AssayError(
      'FILE',
      `The disk that holds ${path} reports an error (${code}). Everything saved before is as it was; nothing of this step was stored. Check that the drive is connected, then close the engagement and open it again.`,
    );
  if (code.startsWith('SQLITE_CORRUPT'))
    return new AssayError(
      'DAMAGED',
      `${path} is damaged and was left as it is. Open the newest backup beside it, or a copy from another medium.`,
    );
  if (code.startsWith('SQLITE_CONSTRAINT'))
    return new AssayError('CONFLICT', `Not stored: it contradicts another record (${error.message}).`);
  return error;
}

/** Runs `work` and rethrows SQLite's failures in words. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}
