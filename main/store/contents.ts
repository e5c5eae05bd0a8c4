import { createHash, type Hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import { explaining } from './sqlite-error.ts';
import type { Step } from './undo.ts';

/** Bytes of every part but the last. Small enough to pass through memory, large enough for few rows. */
export const PART_BYTES = 1024 * 1024;

/** Bytes that were taken in completely. */
export interface TakenIn {
  contentId: string;
  /** Bytes. */
  size: number;
  /** In hexadecimal. */
  sha256: string;
}

/**
 * The bytes of evidence, in parts beside the records. They are written before the record that names them, part by part and
 * each part durable, so that a file of any size passes through a few megabytes of memory. What no record came to name,
 * because the program was killed half way, is swept out on the next opening; so nothing is ever half there.
 */
export class Contents {
  readonly #db: Database;
  readonly #path: string;

  /** @param path of the engagement, for what is said when the disk is full */
  constructor(db: Database, path: string) {
    this.#db = db;
    this.#path = path;
  }

  /** Begins to take bytes in under an id that is not in use. */
  begin(contentId: string): Intake {
    const insert = this.#db.prepare('INSERT INTO evidence_chunk (content_id, part, bytes) VALUES (?, ?, ?)');
    return new Intake(contentId, {
      store: (parts) =>
        explaining(this.#path, () =>
          this.#db
            .transaction(() => {
              for (const { part, bytes } of parts) insert.run(contentId, part, bytes);
            })
            .immediate(),
        ),
      discard: () => this.discard(contentId),
    });
  }

  /** Removes bytes that no record names. Their place in the file is overwritten with zeros. */
  discard(contentId: string): void {
    if (this.#db.open) this.#db.prepare('DELETE FROM evidence_chunk WHERE content_id = ?').run(contentId);
  }

  /** Removes bytes so that they cannot be read back: the log that may still hold them is emptied too. */
  erase(contentId: string): void {
    explaining(this.#path, () => {
      this.discard(contentId);
      this.#db.pragma('wal_checkpoint(TRUNCATE)');
    });
  }

  /** One part, or undefined after the last. */
  part(contentId: string, part: number): Buffer | undefined {
    return explaining(this.#path, () => {
      const row = this.#db
        .prepare('SELECT bytes FROM evidence_chunk WHERE content_id = ? AND part = ?')
        .get(contentId, part) as { bytes: Buffer } | undefined;
      return row?.bytes;
    });
  }

  /**
   * Removes what no evidence names and no undo or redo can bring back.
   * @param steps that can still be undone or redone
   */
  sweep(steps: readonly Step[]): void {
    const orphans = this.#db
      .prepare(
        `SELECT DISTINCT content_id FROM evidence_chunk WHERE content_id NOT IN (
           SELECT content_id FROM evidence WHERE withdrawn IS NULL
           UNION
           SELECT coalesce(json_extract(h.after, '$.contentId'), json_extract(h.before, '$.contentId'))
           FROM json_each(?) AS step JOIN history AS h ON h.change_id = step.value
           WHERE h.entity = 'evidence' AND (h.after IS NULL OR h.before IS NULL)
         )`,
      )
      .pluck()
      .all(JSON.stringify(steps.map((step) => step.id))) as string[];
    for (const contentId of orphans) this.discard(contentId);
  }
}

interface Place {
  store(parts: readonly { part: number; bytes: Uint8Array }[]): void;
  discard(): void;
}

/** Bytes on their way in. */
export class Intake {
  readonly contentId: string;
  readonly #place: Place;
  readonly #hash: Hash = createHash('sha256');
  readonly #pending = Buffer.allocUnsafe(PART_BYTES);
  #filled = 0;
  #part = 0;
  #size = 0;

  constructor(contentId: string, place: Place) {
    this.contentId = contentId;
    this.#place = place;
  }

  /** Bytes taken in until now. */
  get size(): number {
    return this.#size;
  }

  /** Takes the next bytes. On return every whole part of them is on the disk. */
  append(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#size += bytes.length;
    const whole: { part: number; bytes: Uint8Array }[] = [];
    for (let at = 0; at < bytes.length; ) {
      const taken = Math.min(PART_BYTES - this.#filled, bytes.length - at);
      this.#pending.set(bytes.subarray(at, at + taken), this.#filled);
      this.#filled += taken;
      at += taken;
      if (this.#filled < PART_BYTES) continue;
      whole.push({ part: this.#part, bytes: Buffer.from(this.#pending) });
      this.#part += 1;
      this.#filled = 0;
    }
    if (whole.length > 0) this.#place.store(whole);
  }

  /** Puts the rest on the disk. Nothing can be appended afterwards. @throws AssayError FILE without a single byte */
  finish(): TakenIn {
    if (this.#size === 0) throw new AssayError('FILE', 'There is nothing in this file: it has 0 bytes.');
    if (this.#filled > 0)
      this.#place.store([{ part: this.#part, bytes: this.#pending.subarray(0, this.#filled) }]);
    this.#filled = 0;
    return { contentId: this.contentId, size: this.#size, sha256: this.#hash.digest('hex') };
  }

  discard(): void {
    this.#place.discard();
  }
}
