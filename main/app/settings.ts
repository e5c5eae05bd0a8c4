import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RecentFile } from '../../shared/contract/app.ts';

const Stored = z.strictObject({
  actor: z.string(),
  recent: z.array(RecentFile.omit({ size: true })),
});
type Stored = z.infer<typeof Stored>;

const RECENT_LIMIT = 30;

/** The person's name and recent files: convenience only, so a lost or unreadable file costs nothing but the list. */
export class Settings {
  readonly #path: string;
  #stored: Stored;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#path = join(folder, 'settings.json');
    this.#stored = this.#load();
  }

  #load(): Stored {
    try {
      return Stored.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      return { actor: '', recent: [] };
    }
  }

  #save(next: Stored): void {
    this.#stored = next;
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
