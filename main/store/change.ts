import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import { AssayError } from '../../shared/contract/error.ts';
import type { Touched } from '../../shared/contract/event.ts';
import { type EntityName, RECORDS, type RecordOf } from '../../shared/model/records.ts';
import { type ChangeHeader, type Head, historyAppender, readHead } from './append.ts';
import { codecOf } from './codec.ts';

/** The only way to write. Every call adds a history entry in the same transaction. */
export interface Change {
  insert<E extends EntityName>(entity: E, record: RecordOf<E>): void;
  /** Writes the fields that differ; a patch that changes nothing leaves no trace. Returns the record as it is now. */
  update<E extends EntityName>(entity: E, id: string, patch: Partial<RecordOf<E>>): RecordOf<E>;
  remove(entity: EntityName, id: string): void;
}

type Fields = Record<string, unknown>;

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Prepared statements of the write path, one set per open database. */
export class Writer {
  readonly #db: Database;
  readonly #statements = new Map<string, Statement<unknown[]>>();

  constructor(db: Database) {
    this.#db = db;
  }

  #prepare(sql: string): Statement<unknown[]> {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /**
   * Runs `work` in one immediate transaction and returns its value and the records it touched.
   * If anything throws, nothing is stored. A change without effect stores no header either.
   */
  run<T>(
    header: ChangeHeader,
    work: (change: Change) => T,
  ): { value: T; touched: Touched; sequence: number } {
    const touched: Touched = {};
    const value = this.#db
      .transaction(() => {
        const change = this.#begin(header, touched);
        return work(change);
      })
      .immediate();
    return { value, touched, sequence: this.head().sequence };
  }

  head(): Head {
    return readHead((sql) => this.#prepare(sql));
  }

  #begin(header: ChangeHeader, touched: Touched): Change {
    const appendText = historyAppender((sql) => this.#prepare(sql), header);
    const append = (entity: EntityName, recordId: string, before: Fields | null, after: Fields | null) => {
      appendText(entity, recordId, before && JSON.stringify(before), after && JSON.stringify(after));
      const ids = (touched[entity] ??= []);
      if (ids.at(-1) !== recordId) ids.push(recordId);
    };

    const read = <E extends EntityName>(entity: E, id: string): RecordOf<E> => {
      const codec = codecOf(entity);
      const row = this.#prepare(`SELECT * FROM ${codec.table} WHERE id = ?`).get(id);
      if (!row)
        throw new AssayError(
          'NOT_FOUND',
          `This ${entityInWords(entity)} no longer exists. Undo may bring it back.`,
        );
      return codec.decode(row as Record<string, string | number | null>);
    };

    return {
      insert: (entity, record) => {
        const valid = parseRecord(entity, record);
        const codec = codecOf(entity);
        const names = codec.columns.map((c) => `"${c.column}"`).join(', ');
        const marks = codec.columns.map(() => '?').join(', ');
        this.#prepare(`INSERT INTO ${codec.table} (${names}) VALUES (${marks})`).run(...codec.encode(valid));
        append(entity, valid.id, null, valid);
      },
      update: (entity, id, patch) => {
        const current = read(entity, id);
        const fields = (Object.keys(patch) as (keyof typeof patch & string)[]).filter(
          (f) => patch[f] !== undefined && !same(patch[f], current[f as keyof typeof current]),
        );
        if (fields.length === 0) return current;
        const next = parseRecord(entity, { ...current, ...patch });
        const codec = codecOf(entity);
        const columns = fields.map((f) => codec.columns.find((c) => c.field === f)?.column ?? f);
        const pick = (record: Fields) => Object.fromEntries(fields.map((f) => [f, record[f]]));
        this.#prepare(
          `UPDATE ${codec.table} SET ${columns.map((c) => `"${c}" = ?`).join(', ')} WHERE id = ?`,
        ).run(...fields.map((f) => codec.encodeField(f, (next as Fields)[f])), id);
        append(entity, id, pick(current), pick(next));
        return next;
      },
      remove: (entity, id) => {
        const current = read(entity, id);
        this.#prepare(`DELETE FROM ${codecOf(entity).table} WHERE id = ?`).run(id);
        append(entity, id, current, null);
      },
    };
  }
}

function parseRecord<E extends EntityName>(entity: E, record: RecordOf<E>): RecordOf<E> {
  const parsed = RECORDS[entity].safeParse(record);
  if (parsed.success) return parsed.data as RecordOf<E>;
  const issues = parsed.error.issues.map(toIssue);
  const first = issues[0];
  throw new AssayError(
    'INVALID',
    `The ${entityInWords(entity)} was not stored: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
    issues,
  );
}

/** Zod's issue in the contract's form. */
export const toIssue = (issue: z.core.$ZodIssue) => ({
  path: issue.path.map((p) => (typeof p === 'number' ? p : String(p))),
  message: issue.message,
});

export const entityInWords = (entity: string) => entity.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
