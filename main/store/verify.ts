import { ENTITY_NAMES } from '../../shared/model/records.ts';
import type { Contents } from './contents.ts';
import type { Reader } from './reader.ts';
import { verifyBytes } from './verify-bytes.ts';
import type { VerificationControl } from './verify-control.ts';
import { HistoryReplay } from './verify-history.ts';
import { verifyTable } from './verify-table.ts';

export interface VerificationReport {
  ok: boolean;
  entries: number;
  records: number;
  head: string;
  problems: string[];
}

/** Bytes of evidence lie here; reading every one of them to hash it shows what a check of its pages would. */
const BYTES_TABLE = 'evidence_chunk';

/**
 * Proves four things: SQLite finds the file sound, the hash chain is unbroken, replaying the history from nothing gives
 * exactly the records the tables hold, and the bytes of the evidence have the hashes that stand in the history. The last
 * two find edits made behind the product's back.
 *
 * It works piece by piece, so that people can go on editing meanwhile; what they edit is replayed before it is compared.
 */
export async function verify(
  read: Reader,
  contents: Contents,
  control: VerificationControl,
): Promise<VerificationReport> {
  const problems: string[] = [];
  await verifyPages(read, problems, control);

  const history = new HistoryReplay(read, problems);
  for (;;) {
    const more = history.readOn();
    control.progress(history.entries, history.last, 'entries of the history');
    await control.pause();
    if (!more) break;
  }
  let records = 0;
  for (const entity of ENTITY_NAMES)
    records += await verifyTable(read, entity, history, problems, () => control.pause());
  await verifyBytes(read, contents, problems, control);
  history.readAll();
  return { ok: problems.length === 0, entries: history.entries, records, head: history.head, problems };
}

/** Table by table, because one statement over a file of gigabytes would hold everything up. */
async function verifyPages(read: Reader, problems: string[], control: VerificationControl): Promise<void> {
  const tables = read.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> ? ORDER BY name`,
    BYTES_TABLE,
  );
  for (const { name } of tables) {
    for (const row of read.all<{ integrity_check: string }>(`PRAGMA integrity_check("${name}")`))
      if (row.integrity_check !== 'ok') problems.push(`Database: ${row.integrity_check}`);
    for (const row of read.all<{ table: string }>(`PRAGMA foreign_key_check("${name}")`))
      problems.push(`A record of ${row.table} refers to one that does not exist`);
    await control.pause();
  }
}
