const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;

/**
 * Gives every file in a ZIP archive the same time (APPNOTE 6.3.10, sections 4.3 and 4.4.6), so that the same content is
 * the same archive whenever it is packed. Changes the bytes it is given.
 *
 * @throws Error when the bytes are not a ZIP archive without comment, as the libraries here write it
 */
export function setZipDates(archive: Buffer, when: Date): void {
  const [time, date] = dosTime(when);
  const end = archive.length - END_SIZE;
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('Not a plain ZIP archive');
  let at = archive.readUInt32LE(end + 16);
  for (let entries = archive.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('Damaged directory of a ZIP archive');
    archive.writeUInt16LE(time, at + 12);
    archive.writeUInt16LE(date, at + 14);
    const local = archive.readUInt32LE(at + 42);
    archive.writeUInt16LE(time, local + 10);
    archive.writeUInt16LE(date, local + 12);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

/** Date and time as MS-DOS kept them: from 1980 on, every other second. */
function dosTime(when: Date): readonly [time: number, date: number] {
  const year = Math.max(1980, when.getUTCFullYear());
  return [
    (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1),
    ((year - 1980) << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate(),
  ];
}
