import type { EntityName } from '../../shared/model/records.ts';
import { codecOf, type TableCodec } from './codec.ts';
import type { Reader } from './reader.ts';
import type { HistoryReplay } from './verify-history.ts';

type Row = Record<string, string | number | null>;

/** Rows compared at once: a few milliseconds of work. */
const ROWS = 500;

/**
 * Compares the rows of an entity with what the history gives, some at a time. Before each piece the history is read on, so
 * that an edit made meanwhile is known by the time its row is met.
 * @returns how many rows there are
 */
export async function verifyTable(
  read: Reader,
  entity: EntityName,
  history: HistoryReplay,
  problems: string[],
  pause: () => Promise<void>,
): Promise<number> {
  const codec = codecOf(entity);
  const compare = (row: Row) => {
    const problem = problemOf(codec, row, history.recordsOf(entity).get(String(row['id'])));
    if (problem !== null) problems.push(problem);
  };
  const met = new Set<string>();
  let count = 0;
  for (let from = Number.MIN_SAFE_INTEGER; ; ) {
    history.readAll();
    const rows = read.all<Row & { at_row: number }>(
      `SELECT rowid AS at_row, * FROM ${codec.table} WHERE rowid > ? ORDER BY rowid LIMIT ?`,
      from,
      ROWS,
    );
    // One by one, so that a record that cannot be read does not hide the others.
    for (const { at_row: at, ...row } of rows) {
      from = at;
      met.add(String(row['id']));
      count += 1;
      compare(row);
    }
    if (rows.length < ROWS) break;
    await pause();
  }
  for (const [id, record] of history.recordsOf(entity)) {
    if (met.has(id)) continue;
    // A record that was deleted and brought back meanwhile has come to lie before those still to be read.
    const row = read.get<Row>(`SELECT * FROM ${codec.table} WHERE id = ?`, id);
    if (row) count += 1;
    if (row) compare(row);
    else problems.push(`${nameOf(codec, record, id)} is in the history but missing from the file`);
  }
  await pause();
  return count;
}

function problemOf(codec: TableCodec<EntityName>, row: Row, told: Record<string, unknown> | undefined) {
  const id = String(row['id']);
  const found = decode(codec, row);
  if (!found) return `${nameOf(codec, row, id)} cannot be read`;
  if (!told) return `${nameOf(codec, found, id)} is in the file but not in its history`;
  return canonical(presentFields(codec, told)) === canonical(found)
    ? null
    : `${nameOf(codec, found, id)} differs from its history: it was changed outside Assay`;
}

const nameOf = ({ table }: TableCodec<EntityName>, record: Record<string, unknown>, id: string): string =>
  `${table} ${[record['ref'], record['name'], id].find((word) => typeof word === 'string') ?? id}`;

/** The history also tells of fields that an earlier format had; what became of their values is an entry of the upgrade. */
function presentFields(
  codec: TableCodec<EntityName>,
  record: Record<string, unknown>,
): Record<string, unknown> {
  const present = codec.columns.map(({ field }) => field);
  return Object.fromEntries(
    present.filter((field) => field in record).map((field) => [field, record[field]]),
  );
}

const canonical = (record: Record<string, unknown>) =>
  JSON.stringify(record, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

function decode(codec: TableCodec<EntityName>, row: Row): Record<string, unknown> | null {
  try {
    return codec.decode(row);
  } catch {
    return null;
  }
}
