import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { AssayError } from '../../shared/contract/error.ts';
import type { Touched } from '../../shared/contract/event.ts';
import { migrationsFolder } from '../paths.ts';
import type { ChangeHeader } from './append.ts';
import { backup, copyPath } from './backup.ts';
import { type Change, Writer } from './change.ts';
import { Contents } from './contents.ts';
import { type FileIdentity, identify, isInPlace } from './file-in-place.ts';
import { assertNotHeld, hold } from './held-files.ts';
import { type Migration, migrate, readMigrations, type StoreClock } from './migrate.ts';
import { assertBegun, createFile, openFile, removeFile } from './open.ts';
import { createReader, type Reader } from './reader.ts';
import { explaining } from './sqlite-error.ts';
import { readStacks, replay, type Step } from './undo.ts';
import { type VerificationReport, verify } from './verify.ts';
import { UNATTENDED, type VerificationControl } from './verify-control.ts';

export interface Committed<T> {
  value: T;
  touched: Touched;
  sequence: number;
}

/** One open engagement file. All writing goes through `change`. */
export class Store {
  readonly path: string;
  readonly read: Reader;
  /** The bytes of evidence, which lie beside the records. */
  readonly contents: Contents;
  /** Copy made on opening because the file had an older format. */
  readonly backup: string | null;
  readonly #db: Database;
  readonly #writer: Writer;
  readonly #clock: StoreClock;
  readonly #identity: FileIdentity | null;
  readonly #release: () => void;
  /** Copy made because the file was taken away while it was open. */
  #rescued: string | null = null;
  #stacks: { undo: Step[]; redo: Step[] };

  private constructor(db: Database, path: string, clock: StoreClock, migrations: readonly Migration[]) {
    this.path = path;
    this.#db = db;
    this.#clock = clock;
    this.#identity = identify(path);
    let copy: string | null = null;
    try {
      migrate(db, migrations, path, clock, () => {
        copy = copyPath(path, 'backup', clock.now());
        backup(db, copy);
      });
    } catch (error) {
      // The file is what it was, so that its copy is one too many; another attempt makes its own.
      if (copy !== null) removeFile(copy);
      throw error;
    }
    this.backup = copy;
    this.read = createReader(db, path);
    this.#writer = new Writer(db);
    this.#stacks = readStacks(this.read);
    this.contents = new Contents(db, path);
    this.contents.sweep([...this.#stacks.undo, ...this.#stacks.redo]);
    this.#release = hold(path);
  }

  /** @throws AssayError FILE, NOT_AN_ENGAGEMENT, LOCKED, READ_ONLY, NEWER_VERSION or DAMAGED. */
  static open(path: string, clock: StoreClock, migrations = readMigrations(migrationsFolder)): Store {
    return explaining(path, () => {
      assertNotHeld(path);
      const db = openFile(path);
      try {
        assertBegun(db, path);
      } catch (error) {
        db.close();
        throw error;
      }
      return Store.#wrap(db, path, clock, migrations);
    });
  }

  /** Creates the file and fills it with `first` as one change; when that fails, no file is left behind. */
  static create(
    path: string,
    clock: StoreClock,
    actor: string,
    operation: string,
    first: (change: Change) => void,
  ): Store {
    return explaining(path, () => {
      const db = createFile(path);
      let created: Store | null = null;
      try {
        created = Store.#wrap(db, path, clock, readMigrations(migrationsFolder));
        created.change(actor, operation, first, 'final');
        return created;
      } catch (error) {
        created?.close();
        db.close();
        removeFile(path);
        throw error;
      }
    });
  }

  static #wrap(db: Database, path: string, clock: StoreClock, migrations: readonly Migration[]): Store {
    try {
      return new Store(db, path, clock, migrations);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  /** One transaction: the rows, their history, then the commit. Returns only when it is durable. */
  change<T>(
    actor: string,
    operation: string,
    work: (change: Change) => T,
    kind: 'do' | 'final' | 'note' = 'do',
  ): Committed<T> {
    return this.#commit({ actor, operation, kind, target: null }, work);
  }

  #commit<T>(header: Omit<ChangeHeader, 'id' | 'at'>, work: (change: Change) => T): Committed<T> {
    if (!isInPlace(this.path, this.#identity)) throw this.#gone();
    const full = { ...header, id: this.#clock.newId(), at: this.#clock.now().toISOString() };
    const committed = explaining(this.path, () => this.#writer.run(full, work));
    if (Object.keys(committed.touched).length > 0) this.#remember(full);
    return committed;
  }

  /** Puts all that was saved into a new file beside the place of the old one, where that is possible, and says so. */
  #gone(): AssayError {
    const lost = `Not saved: ${this.path} is no longer there; it was moved, renamed or deleted while it was open.`;
    const target = this.#rescued ?? copyPath(this.path, 'rescued', this.#clock.now());
    try {
      if (this.#rescued === null) backup(this.#db, target);
    } catch {
      return new AssayError(
        'FILE',
        `${lost} Connect its drive or put it back where it was, then open it again.`,
      );
    }
    this.#rescued = target;
    return new AssayError(
      'FILE',
      `${lost} Everything saved before is in ${target}: open that file to go on.`,
    );
  }

  #remember(header: ChangeHeader): void {
    const { undo, redo } = this.#stacks;
    if (header.kind === 'do')
      this.#stacks = { undo: [...undo, { id: header.id, operation: header.operation }], redo: [] };
    else if (header.kind === 'final') this.#stacks = { undo: [], redo: [] };
    else if (header.kind === 'note') return;
    else if (header.kind === 'undo')
      this.#stacks = { undo: undo.slice(0, -1), redo: [...redo, ...undo.slice(-1)] };
    else this.#stacks = { undo: [...undo, ...redo.slice(-1)], redo: redo.slice(0, -1) };
  }

  /** Operation that undo (redo) would take back (repeat), or null. */
  get undoState(): { undo: string | null; redo: string | null } {
    return {
      undo: this.#stacks.undo.at(-1)?.operation ?? null,
      redo: this.#stacks.redo.at(-1)?.operation ?? null,
    };
  }

  undo(actor: string): Committed<string> {
    const step = this.#stacks.undo.at(-1);
    if (!step)
      throw new AssayError(
        'CONFLICT',
        'There is nothing to undo. Decisions on exceptions stay as they were taken.',
      );
    return this.#commit({ actor, operation: 'undo', kind: 'undo', target: step.id }, (change) => {
      replay(this.read, change, step.id, false);
      return step.operation;
    });
  }

  redo(actor: string): Committed<string> {
    const step = this.#stacks.redo.at(-1);
    if (!step) throw new AssayError('CONFLICT', 'There is nothing to redo.');
    return this.#commit({ actor, operation: 'redo', kind: 'redo', target: step.id }, (change) => {
      replay(this.read, change, step.id, true);
      return step.operation;
    });
  }

  /** Last entry of the history chain. */
  get head(): { sequence: number; hash: string } {
    return this.#writer.head();
  }

  get size(): number {
    return statSync(this.path).size;
  }

  /** Compares the file with its history, piece by piece. @throws AssayError DAMAGED where it cannot even be read */
  verify(control: VerificationControl = UNATTENDED): Promise<VerificationReport> {
    return verify(this.read, this.contents, control);
  }

  /** Folds the log into the file and gives the lock back. */
  close(): void {
    if (!this.#db.open) return;
    this.#db.close();
    this.#release();
  }
}
