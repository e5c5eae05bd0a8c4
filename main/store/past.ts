import Database from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import { ENTITY_NAMES } from '../../shared/model/records.ts';
import { migrationsFolder } from '../paths.ts';
import { codecOf } from './codec.ts';
import { readMigrations } from './migrate.ts';
import { createReader, type Reader } from './reader.ts';
import { replayHistory, type ToldEntry } from './replay-history.ts';

/** The entry an upgrade of the file format told last; 0 without one. */
const LAST_UPGRADE = `SELECT coalesce(max(h.sequence), 0) AS sequence FROM history h
  JOIN change c ON c.id = h.change_id WHERE c.operation LIKE 'engagement.upgrade %'`;

/** The first entry whose state can be rebuilt: those before an upgrade are told in fields that are no more. */
export const firstRebuildable = (read: Reader): number =>
  Math.max(1, read.get<{ sequence: number }>(LAST_UPGRADE)?.sequence ?? 0);

/**
 * Lets `work` read the records as they were after an entry of the history. They are rebuilt in memory from the history
 * alone; the file stays as it is, and what is rebuilt is gone when `work` returns. The past has no history of its own.
 *
 * @throws AssayError NOT_FOUND for an entry there is not; CONFLICT for one before an upgrade of the file format; DAMAGED
 */
export function withPast<T>(read: Reader, sequence: number, work: (read: Reader) => T): T {
  const entries = read.all<ToldEntry>(
    'SELECT sequence, entity, record_id, before, after FROM history WHERE sequence <= ? ORDER BY sequence',
    sequence,
  );
  if (entries.at(-1)?.sequence !== sequence)
    throw new AssayError('NOT_FOUND', `The history has no entry ${sequence}. Choose one of its states.`);
  if (sequence < firstRebuildable(read))
    throw new AssayError(
      'CONFLICT',
      `The state of entry ${sequence} was written before the file was brought to its present format. Compare with the backup that was made then; it lies beside the file.`,
    );
  const state = replayHistory(entries, (problem) => {
    throw new AssayError('DAMAGED', `The earlier state cannot be rebuilt: ${problem}. Verify the file.`);
  });
  const db = new Database(':memory:');
  try {
    db.pragma('foreign_keys = OFF');
    db.function('new_id', () => '');
    db.exec('CREATE TEMP TABLE migrated (entity TEXT, record_id TEXT, before TEXT, after TEXT)');
    for (const { sql } of readMigrations(migrationsFolder)) db.exec(sql);
    db.transaction(() => {
      for (const entity of ENTITY_NAMES) {
        const codec = codecOf(entity);
        const { table, columns } = codec;
        const insert = db.prepare(
          `INSERT INTO ${table} (${columns.map(({ column }) => `"${column}"`).join(', ')})
           VALUES (${columns.map(() => '?').join(', ')})`,
        );
        for (const record of state.get(entity)?.values() ?? []) insert.run(...codec.encode(record as never));
      }
    })();
    return work(createReader(db, 'the earlier state'));
  } finally {
    db.close();
  }
}
