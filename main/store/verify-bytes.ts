import { createHash } from 'node:crypto';
import type { Contents, TakenIn } from './contents.ts';
import type { Reader } from './reader.ts';
import type { VerificationControl } from './verify-control.ts';

interface Held {
  id: string;
  ref: string;
  name: string;
  size: number;
  sha256: string;
  content_id: string;
}

const HELD = 'SELECT id, ref, name, size, sha256, content_id FROM evidence WHERE withdrawn IS NULL';

/**
 * Bytes are outside the chain; their hash is in it, so hashing them again proves them too. Identical bytes are hashed once,
 * part by part.
 */
export async function verifyBytes(
  read: Reader,
  contents: Contents,
  problems: string[],
  control: VerificationControl,
): Promise<void> {
  const held = read.all<Held>(`${HELD} ORDER BY length(ref), ref`);
  const total = [...new Map(held.map((one) => [one.content_id, one.size])).values()].reduce(
    (sum, size) => sum + size,
    0,
  );
  let done = 0;
  const examined = new Map<string, Omit<TakenIn, 'contentId'> | null>();
  for (const { id, ref, name, size, sha256, content_id: contentId } of held) {
    if (!examined.has(contentId))
      examined.set(
        contentId,
        await examine(contents, contentId, async (bytes) => {
          done += bytes;
          control.progress(Math.min(done, total), total, `bytes of ${name}`);
          await control.pause();
        }),
      );
    const found = examined.get(contentId);
    // What was withdrawn meanwhile has rightly gone.
    if (read.get(`${HELD} AND id = ?`, id) === undefined) continue;
    if (!found) problems.push(`The file of ${ref} (${name}) is missing`);
    else if (found.sha256 !== sha256 || found.size !== size)
      problems.push(`The file of ${ref} (${name}) is not the one that was attached: its SHA-256 differs`);
  }
}

/** Size and hash of what the file holds now; null when it holds nothing of it. */
async function examine(
  contents: Contents,
  contentId: string,
  hashed: (bytes: number) => Promise<void>,
): Promise<Omit<TakenIn, 'contentId'> | null> {
  const hash = createHash('sha256');
  let size = 0;
  for (let part = 0; ; part += 1) {
    const bytes = contents.part(contentId, part);
    if (bytes === undefined) break;
    hash.update(bytes);
    size += bytes.length;
    await hashed(bytes.length);
  }
  return size === 0 ? null : { size, sha256: hash.digest('hex') };
}
