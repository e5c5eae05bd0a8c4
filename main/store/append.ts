import type { Statement } from 'better-sqlite3';
import { chainHash, GENESIS } from './chain.ts';

/**
 * Who does what. `final` changes cannot be undone (a decision that was taken stays taken); undo passes over a `note`, which
 * says that something was looked at or handed out.
 */
export interface ChangeHeader {
  id: string;
  at: string;
  actor: string;
  operation: string;
  kind: 'do' | 'undo' | 'redo' | 'final' | 'note';
  target: string | null;
}

export type Prepare = (sql: string) => Statement<unknown[]>;

/** Last entry of the history chain. */
export interface Head {
  sequence: number;
  hash: string;
}

export function readHead(prepare: Prepare): Head {
  const last = prepare('SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1').get();
  return (last as Head | undefined) ?? { sequence: 0, hash: GENESIS };
}

/**
 * Adds the entries of one change to the end of the history chain; to be used inside a transaction. The header is written
 * with the first entry, so a change without effect leaves no trace.
 */
export function historyAppender(prepare: Prepare, header: ChangeHeader) {
  let { sequence, hash } = readHead(prepare);
  let begun = false;
  /** `before` and `after` are JSON. */
  return (entity: string, recordId: string, before: string | null, after: string | null): void => {
    if (!begun) {
      prepare('INSERT INTO change (id, at, actor, operation, kind, target) VALUES (?, ?, ?, ?, ?, ?)').run(
        header.id,
        header.at,
        header.actor,
        header.operation,
        header.kind,
        header.target,
      );
      begun = true;
    }
    const previous = hash;
    sequence += 1;
    const { id: _id, ...who } = header;
    hash = chainHash(previous, { ...who, sequence, entity, recordId, before, after });
    prepare(
      'INSERT INTO history (sequence, change_id, entity, record_id, before, after, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(sequence, header.id, entity, recordId, before, after, previous, hash);
  };
}
