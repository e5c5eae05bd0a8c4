import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: Buffer | string;
  /** Unpacked size that the archive states; the true one when left out. */
  claimed?: number;
  /** Marks the part as encrypted. */
  encrypted?: boolean;
}

/** A ZIP archive made by hand, so that it can lie. */
export function zipOf(...parts: readonly ZipPart[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed, encrypted } of parts) {
    const unpacked = Buffer.from(content);
    const packed = deflateRawSync(unpacked, { level: 9 });
    const facts = (header: Buffer, at: number) => {
      header.writeUInt16LE(encrypted ? 1 : 0, at);
      header.writeUInt16LE(8, at + 2);
      header.writeUInt32LE(packed.length, at + 12);
      header.writeUInt32LE(claimed ?? unpacked.length, at + 16);
      header.writeUInt16LE(name.length, at + 20);
      return header;
    };
    const local = facts(Buffer.alloc(30), 6);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = facts(Buffer.alloc(46), 8);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(offset, 42);
    body.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, ...directory, end]);
}
