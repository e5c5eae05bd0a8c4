import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import Database from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import { APPLICATION_ID, assertEngagement } from './file-header.ts';

/** Opens an existing engagement file for writing and takes its lock, or says in words why not. Changes nothing. */
export function openFile(path: string): Database.Database {
  assertFile(path);
  assertEngagement(path);
  assertWritable(path);
  const db = new Database(path, { fileMustExist: true, timeout: 200 });
  try {
    configure(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** @throws AssayError FILE when there is no file of this name */
export function assertFile(path: string): void {
  if (!existsSync(path))
    throw new AssayError(
      'FILE',
      `There is no file at ${path}. It may have been moved, renamed or be on a drive that is not connected.`,
    );
  if (!statSync(path).isFile())
    throw new AssayError('FILE', `${path} is a folder, not a file. Choose an .assay file.`);
}

/** @throws AssayError CONFLICT when there is a file of this name, FILE or READ_ONLY when there can be none */
export function assertFree(path: string): void {
  if (!isAbsolute(path))
    throw new AssayError(
      'FILE',
      `“${path}” does not say in which folder. Give the whole path of the new file.`,
    );
  if (existsSync(path))
    throw new AssayError(
      'CONFLICT',
      `${path} already exists. Choose another name, or open the existing file.`,
    );
  if (!existsSync(dirname(path)))
    throw new AssayError('FILE', `The folder ${dirname(path)} does not exist. Choose a folder that does.`);
  if (!isWritable(dirname(path)))
    throw new AssayError(
      'READ_ONLY',
      `Nothing can be written to the folder ${dirname(path)}. Choose a folder of your own.`,
    );
}

/** Creates an empty engagement file. An existing file is never overwritten; one that cannot be finished does not stay. */
export function createFile(path: string): Database.Database {
  assertFree(path);
  const db = new Database(path, { timeout: 200 });
  try {
    // Before the write-ahead log is begun, so that the file itself says what it is from the start.
    db.pragma(`application_id = ${APPLICATION_ID}`);
    configure(db);
    return db;
  } catch (error) {
    db.close();
    removeFile(path);
    throw error;
  }
}

/** @throws AssayError NOT_AN_ENGAGEMENT when the program was killed before the first change of a new file was kept */
export function assertBegun(db: Database.Database, path: string): void {
  const hasHistory = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'history'").get() !== undefined;
  if (hasHistory && db.prepare('SELECT 1 FROM history LIMIT 1').get() !== undefined) return;
  throw new AssayError(
    'NOT_AN_ENGAGEMENT',
    `${path} was begun and never finished; nothing was ever saved in it. Delete it and start the engagement anew.`,
  );
}

/** Removes a file that was only just begun, with what SQLite keeps beside it. */
export function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}

/**
 * Durable before it is acknowledged (WAL with FULL synchronisation), references enforced, and one writer per file:
 * in exclusive mode the operating system holds the lock and releases it even when the process is killed.
 */
function configure(db: Database.Database): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('trusted_schema = OFF');
  // What a client asks to be erased must not be left in free pages.
  db.pragma('secure_delete = ON');
  db.transaction(() => undefined).immediate();
}

/** The folder too: SQLite keeps the write-ahead log beside the file. */
function assertWritable(path: string): void {
  if (isWritable(path) && isWritable(dirname(path))) return;
  throw new AssayError(
    'READ_ONLY',
    `${path} or its folder cannot be written to. Copy the file to a folder of your own and open the copy.`,
  );
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
