import type { Database, Statement } from 'better-sqlite3';
import type { EntityName, RecordOf } from '../../shared/model/records.ts';
import { AssayError } from '../../shared/contract/error.ts';
import { codecOf } from './codec.ts';
import { explaining } from './sqlite-error.ts';

type Value = string | number | null;
/** Positional values for `?`, or one object for `:names` used more than once. */
type Values = Value[] | [Record<string, Value>];

/**
 * The reading half of the store. Queries of features receive only this, so no query can write:
 * the type has no way to, and statements that are not read-only are refused.
 */
export interface Reader {
  all<T>(sql: string, ...values: Values): T[];
  get<T>(sql: string, ...values: Values): T | undefined;
  /** Records of an entity, decoded. `tail` is what follows FROM, such as `WHERE asset_id = ? ORDER BY ref`. */
  records<E extends EntityName>(entity: E, tail?: string, ...values: Values): RecordOf<E>[];
  record<E extends EntityName>(entity: E, id: string): RecordOf<E> | undefined;
}

/** @param path of the file, for what is said when it turns out to be damaged */
export function createReader(db: Database, path: string): Reader {
  const cache = new Map<string, Statement<unknown[]>>();
  const prepare = (sql: string) => {
    let statement = cache.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      if (!statement.readonly) throw new Error(`A query must not write: ${sql}`);
      cache.set(sql, statement);
    }
    return statement;
  };
  const reader: Reader = {
    all: <T>(sql: string, ...values: Values) => explaining(path, () => prepare(sql).all(...values) as T[]),
    get: <T>(sql: string, ...values: Values) =>
      explaining(path, () => prepare(sql).get(...values) as T | undefined),
    records(entity, tail = '', ...values) {
      const codec = codecOf(entity);
      const rows = reader.all<Record<string, Value>>(`SELECT * FROM ${codec.table} ${tail}`, ...values);
      try {
        return rows.map((row) => codec.decode(row));
      } catch {
        throw new AssayError(
          'DAMAGED',
          `A record of ${codec.table} in ${path} cannot be read. Open the newest backup beside it; "Verify file and history" says more.`,
        );
      }
    },
    record: (entity, id) => reader.records(entity, 'WHERE id = ?', id)[0],
  };
  return reader;
}
