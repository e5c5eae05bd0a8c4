import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';

/** "ASSY": tells an engagement from any other SQLite file. */
export const APPLICATION_ID = 0x41535359;
const SQLITE_MAGIC = 'SQLite format 3\0';

/** Opens an existing engagement file for writing and takes its lock, or says in words why not. Changes nothing. */
export function openFile(path: string): Database.Database {
  if (!existsSync(path))
    throw new AssayError(
      'FILE',
      `There is no file at ${path}. It may have been moved, renamed or be on a drive that is not connected.`,
    );
  if (!statSync(path).isFile())
    throw new AssayError('FILE', `${path} is a folder, not a file. Choose an .assay file.`);
  assertSqlite(path);
  assertWritable(path);
  const db = new Database(path, { fileMustExist: true, timeout: 200 });
  try {
    configure(db);
    if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID)
      throw new AssayError(
        'NOT_AN_ENGAGEMENT',
        `${path} is a database of another program, not an Assay engagement.`,
      );
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Creates an empty engagement file. An existing file is never overwritten. */
export function createFile(path: string): Database.Database {
  if (existsSync(path))
    throw new AssayError(
      'CONFLICT',
      `${path} already exists. Choose another name, or open the existing file.`,
    );
  if (!existsSync(dirname(path)))
    throw new AssayError('FILE', `The folder ${dirname(path)} does not exist. Choose a folder that does.`);
  assertWritable(dirname(path));
  const db = new Database(path, { timeout: 200 });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  configure(db);
  return db;
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
  db.transaction(() => undefined).immediate();
}

function assertSqlite(path: string): void {
  const head = Buffer.alloc(16);
  const fd = openSync(path, 'r');
  const read = readSync(fd, head, 0, 16, 0);
  closeSync(fd);
  if (read === 0)
    throw new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is empty (0 bytes). Open a backup of it, or start a new engagement.`,
    );
  if (head.toString('latin1') !== SQLITE_MAGIC)
    throw new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is not an Assay engagement. To bring a spreadsheet or BOM in, open an engagement and use Import in its inventory.`,
    );
}

function assertWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new AssayError(
      'READ_ONLY',
      `${path} or its folder cannot be written to. Copy the file to a folder of your own and open the copy.`,
    );
  }
}
