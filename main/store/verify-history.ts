import { chainHash, GENESIS } from './chain.ts';
import type { Reader } from './reader.ts';
import { follow, type ReplayedState, type ToldEntry } from './replay-history.ts';

interface Entry extends ToldEntry {
  at: string;
  actor: string;
  operation: string;
  kind: string;
  target: string | null;
  previous_hash: string;
  hash: string;
}

/** Fields of the records as the history tells them. */
type Told = Record<string, unknown>;

const NOTHING: ReadonlyMap<string, Told> = new Map();

/** Entries read at once: a few milliseconds of work. */
const ENTRIES = 500;

/** The history from its first entry on: whether its chain holds, and what records it gives. */
export class HistoryReplay {
  /** Hash of the last entry that was read, or of the one at which the chain breaks. */
  head = GENESIS;
  entries = 0;
  readonly #read: Reader;
  readonly #problems: string[];
  readonly #records: ReplayedState = new Map();
  #at = Number.MIN_SAFE_INTEGER;
  #broken = false;

  /** @param problems takes what is found, in words */
  constructor(read: Reader, problems: string[]) {
    this.#read = read;
    this.#problems = problems;
  }

  /** Number of the last entry there is. */
  get last(): number {
    return (
      this.#read.get<{ last: number }>('SELECT coalesce(max(sequence), 0) AS last FROM history')?.last ?? 0
    );
  }

  /** Reads the next entries; false once there are no more. */
  readOn(): boolean {
    const entries = this.#read.all<Entry>(
      `SELECT h.sequence, c.at, c.actor, c.operation, c.kind, c.target, h.entity, h.record_id,
              h.before, h.after, h.previous_hash, h.hash
       FROM history h JOIN change c ON c.id = h.change_id
       WHERE h.sequence > ? ORDER BY h.sequence LIMIT ?`,
      this.#at,
      ENTRIES,
    );
    for (const entry of entries) {
      this.entries += 1;
      if (!this.#broken) this.#chain(entry);
      follow(this.#records, entry, (problem) => this.#problems.push(`History: ${problem}`));
    }
    this.#at = entries.at(-1)?.sequence ?? this.#at;
    return entries.length === ENTRIES;
  }

  /** Reads what was written since. */
  readAll(): void {
    while (this.readOn());
  }

  /** Records of an entity by id, as of the last entry read. */
  recordsOf(entity: string): ReadonlyMap<string, Told> {
    return this.#records.get(entity) ?? NOTHING;
  }

  #chain(e: Entry): void {
    const computed = chainHash(this.head, { ...e, recordId: e.record_id });
    this.#broken = e.sequence !== this.entries || e.previous_hash !== this.head || e.hash !== computed;
    if (this.#broken)
      this.#problems.push(
        `History: the chain breaks at entry ${e.sequence} (${e.at}, ${e.actor}, ${e.operation})`,
      );
    this.head = e.hash;
  }
}
