import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RecentFile } from '../../shared/contract/app.ts';

const Stored = z.strictObject({
  actor: z.string(),
  recent: z.array(RecentFile.omit({ size: true })),
});
type Stored = z.infer<typeof Stored>;

const NOTHING: Stored = { actor: '', recent: [] };

const RECENT_LIMIT = 30;

/** The person's name and recent files: convenience only, so a lost or unreadable file costs nothing but the list. */
export class Settings {
  /** Null: kept in memory only. */
  readonly #path: string | null;
  #stored: Stored;

  constructor(folder: string | null) {
    if (folder !== null) mkdirSync(folder, { recursive: true });
    this.#path = folder === null ? null : join(folder, 'settings.json');
    this.#stored = this.#load();
  }

  /** Settings that leave no trace on the computer. */
  static inMemory(actor: string): Settings {
    const settings = new Settings(null);
    settings.setActor(actor);
    return settings;
  }

  #load(): Stored {
    if (this.#path === null) return this.#stored ?? NOTHING;
    try {
      return Stored.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return NOTHING;
    }
  }

  #save(next: Stored): void {
    this.#stored = next;
    if (this.#path === null) return;
    const temporary = `${this.#path}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify(next, null, 2));
    renameSync(temporary, this.#path);
  }

  get actor(): string {
    return this.#stored.actor;
  }

  setActor(name: string): void {
    this.#save({ ...this.#stored, actor: name });
  }

  get recent(): Stored['recent'] {
    return this.#stored.recent;
  }

  /** Puts a file at the top of the list. */
  remember(file: Stored['recent'][number]): void {
    const others = this.#load().recent.filter((f) => f.path !== file.path);
    this.#save({ ...this.#stored, recent: [file, ...others].slice(0, RECENT_LIMIT) });
  }

  forget(path: string): void {
    this.#save({ ...this.#stored, recent: this.#stored.recent.filter((f) => f.path !== path) });
  }
}
