import { AssayError } from '../../shared/contract/error.ts';
import type { Intake } from '../store/contents.ts';
import type { Store } from '../store/store.ts';

interface Open {
  name: string;
  size: number;
  intake: Intake;
  store: Store;
}

/**
 * Files on their way from the renderer into the open engagement. Unlike those of an import they never lie in memory: each
 * piece is stored as it comes.
 */
export class Intakes {
  readonly #open = new Map<string, Open>();

  /** @throws AssayError FILE for a file without content */
  begin(store: Store, id: string, name: string, size: number): string {
    if (size === 0) throw emptyFile(name);
    this.#open.set(id, { name, size, intake: store.contents.begin(id), store });
    return id;
  }

  /** @returns the bytes received until now @throws AssayError FILE when there is more than was announced */
  append(store: Store, id: string, bytes: Buffer): number {
    const { name, size, intake } = this.#get(store, id);
    if (intake.size + bytes.length > size) {
      this.discard(id);
      throw changed(name);
    }
    intake.append(bytes);
    return intake.size;
  }

  /** Hands over a whole file, which is no longer an upload then. @throws AssayError FILE while pieces are missing */
  take(store: Store, id: string): { name: string; intake: Intake } {
    const { name, size, intake } = this.#get(store, id);
    if (intake.size !== size)
      throw new AssayError(
        'FILE',
        `${name} arrived only in part (${intake.size} of ${size} bytes). Nothing was attached; choose it again.`,
      );
    this.#open.delete(id);
    return { name, intake };
  }

  discard(id: string): void {
    this.#open.get(id)?.intake.discard();
    this.#open.delete(id);
  }

  #get(store: Store, id: string): Open {
    const open = this.#open.get(id);
    if (open?.store === store) return open;
    throw new AssayError('NOT_FOUND', 'This upload is no longer there. Choose the file again.');
  }
}

export const emptyFile = (name: string) =>
  new AssayError(
    'FILE',
    `${name} is empty (0 bytes), so it shows nothing. Nothing was attached; check the export or copy it came from.`,
  );

export const changed = (name: string) =>
  new AssayError(
    'FILE',
    `${name} changed while it was read. Nothing was attached; close it in other programs, or attach a copy of it.`,
  );
