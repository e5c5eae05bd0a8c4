import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { AssayError } from '../../shared/contract/error.ts';

/** "ASSY": tells an engagement from any other SQLite file. */
export const APPLICATION_ID = 0x41535359;

const MAGIC = 'SQLite format 3\0';
/** Length of SQLite's file header and the places in it that matter here; https://sqlite.org/fileformat.html, section 1.3. */
const HEADER = { length: 100, pageSize: 16, changes: 24, pages: 28, applicationId: 68, pagesValidFor: 92 };

/**
 * Looks at the first bytes of a file, without SQLite: merely opening the database of another program as if it were ours would
 * already change it.
 *
 * @throws AssayError NOT_AN_ENGAGEMENT for anything else, DAMAGED for a file that lacks its end
 */
export function assertEngagement(path: string): void {
  const head = readHead(path);
  if (head.length === 0)
    throw new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is empty (0 bytes). Open a backup of it, or start a new engagement.`,
    );
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is not an Assay engagement. To bring a spreadsheet or BOM in, open an engagement and use Import in its inventory.`,
    );
  if (head.length < HEADER.length) throw cutOff(path, head.length);
  if (head.readUInt32BE(HEADER.applicationId) !== APPLICATION_ID)
    throw new AssayError(
      'NOT_AN_ENGAGEMENT',
      `${path} is a database of another program, not an Assay engagement.`,
    );
  const { size } = statSync(path);
  if (size < expectedSize(path, head)) throw cutOff(path, size);
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(HEADER.length);
  const fd = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(fd, head, 0, head.length, 0));
  } finally {
    closeSync(fd);
  }
}

/** Bytes the file says it has; 0 where it cannot know, as after a crash, when the newest pages are still in the log beside it. */
function expectedSize(path: string, head: Buffer): number {
  const isCounted = head.readUInt32BE(HEADER.changes) === head.readUInt32BE(HEADER.pagesValidFor);
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (!isCounted || (log && log.size > 0)) return 0;
  // 65,536 does not fit into two bytes and is written as 1.
  const pageSize = head.readUInt16BE(HEADER.pageSize);
  return (pageSize === 1 ? 65_536 : pageSize) * head.readUInt32BE(HEADER.pages);
}

const cutOff = (path: string, size: number) =>
  new AssayError(
    'DAMAGED',
    `${path} is cut off after ${size} bytes and was left as it is. Open the newest backup beside it, or a copy from another medium.`,
  );
