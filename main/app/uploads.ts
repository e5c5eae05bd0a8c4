import { randomUUID } from 'node:crypto';
import { AssayError } from '../../shared/contract/error.ts';

/** Largest file that is read into memory for an import, in bytes. */
export const MAX_IMPORT_BYTES = 256 * 1024 * 1024;

/** What all uploads together may take. A page that is loaded again leaves behind what it had begun. In bytes. */
const MAX_OPEN_BYTES = 2 * MAX_IMPORT_BYTES;

interface Upload {
  name: string;
  size: number;
  received: number;
  chunks: Buffer[];
}

/** Files on their way in from the renderer. They live in memory until the import is applied or discarded. */
export class Uploads {
  readonly #open = new Map<string, Upload>();

  begin(name: string, size: number): string {
    if (size > MAX_IMPORT_BYTES)
      throw new AssayError(
        'FILE',
        `${name} is larger than ${MAX_IMPORT_BYTES / 2 ** 20} MB. Split it, or remove what the inventory does not need.`,
      );
    this.#makeRoom(size);
    const id = randomUUID();
    this.#open.set(id, { name, size, received: 0, chunks: [] });
    return id;
  }

  append(id: string, chunk: Buffer): number {
    const upload = this.#get(id);
    if (upload.received + chunk.length > upload.size)
      throw new AssayError(
        'FILE',
        `${upload.name} grew while it was read. Close it in other programs and choose it again.`,
      );
    upload.chunks.push(chunk);
    upload.received += chunk.length;
    return upload.received;
  }

  /** The whole file. @throws AssayError FILE while pieces are missing. */
  take(id: string): { name: string; bytes: Buffer } {
    const upload = this.#get(id);
    if (upload.received !== upload.size)
      throw new AssayError(
        'FILE',
        `${upload.name} arrived only in part (${upload.received} of ${upload.size} bytes). Choose it again.`,
      );
    const [only, ...more] = upload.chunks;
    const bytes = only && more.length === 0 ? only : Buffer.concat(upload.chunks);
    upload.chunks = [bytes];
    return { name: upload.name, bytes };
  }

  discard(id: string): void {
    this.#open.delete(id);
  }

  /** Gives up what was begun first. */
  #makeRoom(size: number): void {
    let taken = size;
    for (const upload of this.#open.values()) taken += upload.size;
    for (const [id, upload] of this.#open) {
      if (taken <= MAX_OPEN_BYTES) return;
      taken -= upload.size;
      this.#open.delete(id);
    }
  }

  #get(id: string): Upload {
    const upload = this.#open.get(id);
    if (!upload) throw new AssayError('NOT_FOUND', 'This upload is no longer there. Choose the file again.');
    return upload;
  }
}
