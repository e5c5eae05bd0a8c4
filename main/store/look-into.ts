import Database from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import { migrationsFolder } from '../paths.ts';
import { assertNotHeld } from './held-files.ts';
import { assertEngagement } from './file-header.ts';
import { readMigrations } from './migrate.ts';
import { assertFile } from './open.ts';
import { createReader, type Reader } from './reader.ts';
import { explaining } from './sqlite-error.ts';

/**
 * Reads from an engagement file that is not the open one, and leaves it as it is. It must be of the present format: upgrading
 * it would change it.
 *
 * @throws AssayError FILE, NOT_AN_ENGAGEMENT, LOCKED, NEWER_VERSION, DAMAGED; CONFLICT when it is of an older format
 */
export function withFile<T>(path: string, work: (read: Reader) => T): T {
  return explaining(path, () => {
    assertNotHeld(path);
    assertFile(path);
    assertEngagement(path);
    const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 200 });
    try {
      assertFormat(db, path);
      return work(createReader(db, path));
    } finally {
      db.close();
    }
  });
}

function assertFormat(db: Database.Database, path: string): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  const present = readMigrations(migrationsFolder).length;
  if (version > present)
    throw new AssayError(
      'NEWER_VERSION',
      `${path} was made by a newer Assay. Install that version to read it.`,
    );
  if (version < present)
    throw new AssayError(
      'CONFLICT',
      `${path} was made by an older Assay. Open it once, which brings it up to date, then try again.`,
    );
}
