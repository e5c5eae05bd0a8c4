import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import { historyAppender } from './append.ts';

/** What the store needs from outside: the time and fresh ids. */
export interface StoreClock {
  now(): Date;
  newId(): string;
}

/** One numbered step of the file format. Once released it is never edited; a new one is added. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}

/** Reads `NNNN-slug.sql` files; gaps and double numbers are mistakes of ours and stop the program. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(join(folder, name), 'utf8'),
    }));
  migrations.forEach((m, i) => {
    if (m.number !== i + 1) throw new Error(`Migration ${m.name} should have number ${i + 1}`);
  });
  return migrations;
}

/**
 * Brings a file to the newest format, all migrations and the version number in one transaction, foreign keys checked after each:
 * a file is of the old format or of the new one, never between. `backup` is called first when a populated file is about to change.
 *
 * A migration that changes what records say takes ids from `new_id()` and lists each record in the table `migrated`, with
 * its fields before and after as JSON. The list goes into the history as one change, so `verify` holds for the new format
 * and a reader sees what the upgrade did. Undo stops there: what came before was written in fields that are no more.
 *
 * @throws AssayError NEWER_VERSION for a file written by a later version of the product.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  path: string,
  clock: StoreClock,
  backup: (version: number) => void,
): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length)
    throw new AssayError(
      'NEWER_VERSION',
      `${path} was written by a newer version of Assay (file format ${version}, this version reads up to ${migrations.length}). Update Assay to open it; the file was not changed.`,
    );
  if (version === migrations.length) return;
  if (version > 0) backup(version);
  db.function('new_id', () => clock.newId());
  db.transaction(() => {
    for (const migration of migrations.slice(version)) {
      db.exec(
        'CREATE TEMP TABLE migrated (entity TEXT NOT NULL, record_id TEXT NOT NULL, before TEXT, after TEXT) STRICT',
      );
      db.exec(migration.sql);
      recordMigrated(db, migration, clock);
      db.exec('DROP TABLE temp.migrated');
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new AssayError(
          'DAMAGED',
          `${path} could not be brought to the newest format (${migration.name}); it was left as it was.`,
        );
      db.pragma(`user_version = ${migration.number}`);
    }
  }).exclusive();
}

interface MigratedRow {
  entity: string;
  record_id: string;
  before: string | null;
  after: string | null;
}

function recordMigrated(db: Database, migration: Migration, clock: StoreClock): void {
  const rows = db
    .prepare('SELECT entity, record_id, before, after FROM temp.migrated ORDER BY rowid')
    .all() as MigratedRow[];
  if (rows.length === 0) return;
  const append = historyAppender((sql) => db.prepare(sql), {
    id: clock.newId(),
    at: clock.now().toISOString(),
    actor: 'Assay',
    operation: `engagement.upgrade ${migration.number}`,
    kind: 'final',
    target: null,
  });
  for (const { entity, record_id, before, after } of rows) append(entity, record_id, before, after);
}
