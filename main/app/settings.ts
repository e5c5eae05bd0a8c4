import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { RecentFile } from '../../shared/contract/app.ts';
import { DOCUMENTS, WrittenFile } from '../../shared/contract/exports.ts';

/** What was written last of one document of one engagement, and which state it shows. */
const StoredExport = WrittenFile.extend({
  engagementId: z.string(),
  document: z.enum(DOCUMENTS),
  at: z.string(),
  /** Hash of the last history entry when the document was made. */
  head: z.string(),
});
export type StoredExport = z.infer<typeof StoredExport>;

const Stored = z.strictObject({
  actor: z.string(),
  recent: z.array(RecentFile.omit({ size: true })),
  // Settings of before exports were remembered have none.
  exports: z.array(StoredExport).default([]),
});
type Stored = z.infer<typeof Stored>;

const NOTHING: Stored = { actor: '', recent: [], exports: [] };

const RECENT_LIMIT = 30;
const EXPORT_LIMIT = 200;

/**
 * The person's name, recent files and last exports: convenience only, so a file that is lost, unreadable or
 * cannot be written costs nothing but the lists.
 */
export class Settings {
  /** Null: kept in memory only. */
  readonly #path: string | null;
  #stored: Stored = NOTHING;
  /** Kept apart: what another window stores must not change under whose name this one records its edits. */
  #actor: string;

  constructor(folder: string | null) {
    this.#path = folder === null ? null : join(folder, 'settings.json');
    this.#stored = this.#load();
    this.#actor = this.#stored.actor;
  }

  /** Settings that leave no trace on the computer. */
  static inMemory(actor: string): Settings {
    const settings = new Settings(null);
    settings.setActor(actor);
    return settings;
  }

  #load(): Stored {
    if (this.#path === null) return this.#stored;
    try {
      return Stored.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return this.#stored;
    }
  }

  /** Changes what is stored now, which another program may have written. */
  #save(change: (now: Stored) => Stored): void {
    this.#stored = change(this.#load());
    if (this.#path === null) return;
    const temporary = `${this.#path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      try {
        writeFileSync(temporary, JSON.stringify(this.#stored, null, 2));
        renameSync(temporary, this.#path);
      } finally {
        rmSync(temporary, { force: true });
      }
    } catch {
      // A full disk or a locked-down account; no reason to keep a person from their engagement.
    }
  }

  get actor(): string {
    return this.#actor;
  }

  setActor(name: string): void {
    this.#actor = name;
    this.#save((now) => ({ ...now, actor: name }));
  }

  get recent(): Stored['recent'] {
    return this.#stored.recent;
  }

  /** Puts a file at the top of the list. */
  remember(file: Stored['recent'][number]): void {
    this.#save((now) => {
      const others = now.recent.filter((f) => f.path !== file.path);
      return { ...now, recent: [file, ...others].slice(0, RECENT_LIMIT) };
    });
  }

  /** Last exports of an engagement, at most one a document. */
  exportsOf(engagementId: string): StoredExport[] {
    return this.#stored.exports.filter((entry) => entry.engagementId === engagementId);
  }

  /**
   * Remembers what was written. Here and not in the engagement: a document prints the head of the history, so an entry
   * about the export would itself be a change the document does not show, and no export could ever be current or give
   * the same bytes twice.
   */
  rememberExports(written: readonly StoredExport[]): void {
    const replaced = (entry: StoredExport) =>
      written.some((w) => w.engagementId === entry.engagementId && w.document === entry.document);
    this.#save((now) => {
      const others = now.exports.filter((entry) => !replaced(entry));
      return { ...now, exports: [...written, ...others].slice(0, EXPORT_LIMIT) };
    });
  }

  forget(path: string): void {
    this.#save((now) => ({ ...now, recent: now.recent.filter((f) => f.path !== path) }));
  }
}
