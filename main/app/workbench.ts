import { AssayError } from '../../shared/contract/error.ts';
import { wallClock } from '../../shared/format/time.ts';
import type { AppEvent } from '../../shared/contract/event.ts';
import type { Change } from '../store/change.ts';
import type { Reader } from '../store/reader.ts';
import type { Committed, Store } from '../store/store.ts';
import { Intakes } from './intakes.ts';
import type { Os } from './os.ts';
import type { Settings } from './settings.ts';
import { Uploads } from './uploads.ts';

export type Mode = 'desktop' | 'browser' | 'cli';

export interface WorkbenchOptions {
  mode: Mode;
  version: string;
  os: Os;
  settings: Settings;
  /** Where unexpected failures are written down. */
  log: (error: unknown) => void;
  /** File named on the command line. */
  openFirst?: string | null;
}

/** One window's world: at most one open engagement, its listeners, its uploads. Doors and handlers share it. */
export class Workbench {
  readonly mode: Mode;
  readonly version: string;
  readonly os: Os;
  readonly settings: Settings;
  readonly log: (error: unknown) => void;
  readonly uploads = new Uploads();
  readonly intakes = new Intakes();
  openFirst: string | null;
  #store: Store | null = null;
  readonly #listeners = new Set<(event: AppEvent) => void>();

  constructor(options: WorkbenchOptions) {
    this.mode = options.mode;
    this.version = options.version;
    this.os = options.os;
    this.settings = options.settings;
    this.log = options.log;
    this.openFirst = options.openFirst ?? null;
  }

  get store(): Store | null {
    return this.#store;
  }

  /** Makes `store` the open engagement; the one before is closed first. */
  attach(store: Store | null): void {
    this.#store?.close();
    this.#store = store;
    // From here on it is the person who says which file is open, also when the page is loaded again.
    this.openFirst = null;
    this.emit({ type: 'engagement', open: store !== null });
  }

  subscribe(listener: (event: AppEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Name under which edits are recorded. */
  get actor(): string {
    return this.settings.actor || this.os.userName || 'Assessor';
  }

  /** The context of one call. */
  context(operation: string): Ctx {
    return new Ctx(this, operation);
  }
}

/** What a handler may use. Knows the operation it serves, so history entries name it. */
export class Ctx {
  readonly workbench: Workbench;
  readonly operation: string;

  constructor(workbench: Workbench, operation: string) {
    this.workbench = workbench;
    this.operation = operation;
  }

  get os(): Os {
    return this.workbench.os;
  }

  get actor(): string {
    return this.workbench.actor;
  }

  /** The open engagement. @throws AssayError NO_ENGAGEMENT */
  get store(): Store {
    const { store } = this.workbench;
    if (!store) throw new AssayError('NO_ENGAGEMENT', 'No engagement is open. Open one, or start a new one.');
    return store;
  }

  get read(): Reader {
    return this.store.read;
  }

  newId(): string {
    return this.os.newId();
  }

  /** Today, as the person's calendar shows it. */
  today(): string {
    return this.dayOf(this.os.now().toISOString());
  }

  /** The day of a stored instant (UTC) by the calendar that {@link today} goes by, so that the two can be compared. */
  dayOf(instant: string): string {
    const moment = new Date(instant);
    return wallClock(moment.getTime(), -moment.getTimezoneOffset()).slice(0, 10);
  }

  /** Writes as one change that can be undone, then tells the windows. */
  change<T>(work: (change: Change) => T): T {
    return this.announce(this.store.change(this.actor, this.operation, work));
  }

  /** Writes a decision: recorded like any change, but undo stops at it. */
  decide<T>(work: (change: Change) => T, actor = this.actor): T {
    return this.announce(this.store.change(actor, this.operation, work, 'final'));
  }

  /** Writes down that something was looked at or handed out, by whom and when; undo passes over it. */
  note(work: (change: Change) => void): void {
    this.announce(this.store.change(this.actor, this.operation, work, 'note'));
  }

  announce<T>(committed: Committed<T>): T {
    if (Object.keys(committed.touched).length > 0)
      this.workbench.emit({ type: 'changed', sequence: committed.sequence, touched: committed.touched });
    return committed.value;
  }
}
