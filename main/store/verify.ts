import { ENTITY_NAMES, type EntityName } from '../../shared/model/records.ts';
import { chainHash, GENESIS } from './chain.ts';
import { codecOf, type TableCodec } from './codec.ts';
import type { Contents } from './contents.ts';
import type { Reader } from './reader.ts';
import { type ReplayedState, replayHistory, type ToldEntry } from './replay-history.ts';

export interface VerificationReport {
  ok: boolean;
  entries: number;
  records: number;
  head: string;
  problems: string[];
}

interface Entry extends ToldEntry {
  at: string;
  actor: string;
  operation: string;
  kind: string;
  target: string | null;
  previous_hash: string;
  hash: string;
}

/**
 * Proves four things: SQLite finds the file sound, the hash chain is unbroken, replaying the history from nothing gives
 * exactly the records the tables hold, and the bytes of the evidence have the hashes that stand in the history. The last
 * two find edits made behind the product's back.
 */
export function verify(read: Reader, contents: Contents): VerificationReport {
  const problems: string[] = [];
  for (const row of read.all<{ integrity_check: string }>('PRAGMA integrity_check'))
    if (row.integrity_check !== 'ok') problems.push(`Database: ${row.integrity_check}`);
  for (const row of read.all<{ table: string; rowid: number }>('PRAGMA foreign_key_check'))
    problems.push(`A record of ${row.table} refers to one that does not exist`);

  const entries = read.all<Entry>(
    `SELECT h.sequence, c.at, c.actor, c.operation, c.kind, c.target, h.entity, h.record_id,
            h.before, h.after, h.previous_hash, h.hash
     FROM history h JOIN change c ON c.id = h.change_id ORDER BY h.sequence`,
  );
  const head = verifyChain(entries, problems);
  const state = replayHistory(entries, (problem) => problems.push(`History: ${problem}`));
  const records = compareWithTables(read, state, problems);
  compareBytes(read, contents, problems);
  return { ok: problems.length === 0, entries: entries.length, records, head, problems };
}

function verifyChain(entries: readonly Entry[], problems: string[]): string {
  let previous = GENESIS;
  let expected = 1;
  for (const e of entries) {
    const computed = chainHash(previous, { ...e, recordId: e.record_id });
    if (e.sequence !== expected || e.previous_hash !== previous || e.hash !== computed) {
      problems.push(`History: the chain breaks at entry ${e.sequence} (${e.at}, ${e.actor}, ${e.operation})`);
      return e.hash;
    }
    previous = e.hash;
    expected += 1;
  }
  return previous;
}

const canonical = (record: Record<string, unknown>) =>
  JSON.stringify(record, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** The history also tells of fields that an earlier format had; what became of their values is an entry of the upgrade. */
function presentFields(entity: EntityName, record: Record<string, unknown>): Record<string, unknown> {
  const present = codecOf(entity).columns.map(({ field }) => field);
  return Object.fromEntries(
    present.filter((field) => field in record).map((field) => [field, record[field]]),
  );
}

function compareWithTables(read: Reader, state: ReplayedState, problems: string[]): number {
  let count = 0;
  const name = (entity: EntityName, record: Record<string, unknown> | undefined, id: string) =>
    `${codecOf(entity).table} ${[record?.['ref'], record?.['name'], id].find((word) => typeof word === 'string') ?? id}`;
  for (const entity of ENTITY_NAMES) {
    const codec = codecOf(entity);
    const expected = new Map(state.get(entity));
    // Decoded one by one, so that one record that cannot be read does not hide the others.
    for (const row of read.all<Record<string, string | number | null>>(`SELECT * FROM ${codec.table}`)) {
      count += 1;
      const id = String(row['id']);
      const told = expected.get(id);
      const known = told && presentFields(entity, told);
      expected.delete(id);
      const found = decode(codec, row);
      if (!found) problems.push(`${name(entity, row, id)} cannot be read`);
      else if (!known) problems.push(`${name(entity, found, id)} is in the file but not in its history`);
      else if (canonical(known) !== canonical(found))
        problems.push(`${name(entity, found, id)} differs from its history: it was changed outside Assay`);
    }
    for (const [id, record] of expected)
      problems.push(`${name(entity, record, id)} is in the history but missing from the file`);
  }
  return count;
}

/** Bytes are outside the chain; their hash is in it, so hashing them again proves them too. */
function compareBytes(read: Reader, contents: Contents, problems: string[]): void {
  const held = read.all<{ ref: string; name: string; size: number; sha256: string; content_id: string }>(
    'SELECT ref, name, size, sha256, content_id FROM evidence WHERE withdrawn IS NULL ORDER BY length(ref), ref',
  );
  const examined = new Map<string, ReturnType<Contents['examine']>>();
  for (const { ref, name, size, sha256, content_id: contentId } of held) {
    const found = examined.get(contentId) ?? contents.examine(contentId);
    examined.set(contentId, found);
    if (found === null) problems.push(`The file of ${ref} (${name}) is missing`);
    else if (found.sha256 !== sha256 || found.size !== size)
      problems.push(`The file of ${ref} (${name}) is not the one that was attached: its SHA-256 differs`);
  }
}

function decode(
  codec: TableCodec<EntityName>,
  row: Record<string, string | number | null>,
): Record<string, unknown> | null {
  try {
    return codec.decode(row);
  } catch {
    return null;
  }
}
