import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { AssayError } from '../../shared/contract/error.ts';
import { MAX_UNPACKED_BYTES } from './limits.ts';

const inflate = promisify(inflateRaw);

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** One file inside a ZIP archive, as its directory describes it (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  encrypted: boolean;
  offset: number;
}

/** Entries of a ZIP archive; null when its directory is missing or broken, as in a file that was copied in part. */
export function readZipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Unpacks one entry. Stops at the size the directory states: a bomb that states less than it holds does not go off.
 * Null when the entry is damaged.
 */
export async function unpackEntry(bytes: Buffer, entry: ZipEntry): Promise<Buffer | null> {
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + entry.packed > bytes.length) return null;
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return null;
  try {
    const unpacked = await inflate(packed, { maxOutputLength: Math.max(entry.unpacked, 1) });
    return unpacked.length === entry.unpacked ? unpacked : null;
  } catch {
    return null;
  }
}

/** @throws AssayError FILE when the archive states that it unpacks to more than the program may hold. */
export function assertUnpackedSize(file: string, entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > MAX_UNPACKED_BYTES)
    throw new AssayError(
      'FILE',
      `${file} unpacks to ${Math.round(total / 2 ** 20)} MB; at most ${MAX_UNPACKED_BYTES / 2 ** 20} MB are read. Copy the table into a new workbook, or save it as .csv.`,
    );
}
