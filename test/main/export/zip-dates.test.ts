import { expect, test } from 'vitest';
import { setZipDates } from '../../../main/export/xlsx/zip-dates.ts';
import { zipOf } from '../import/zip-of.ts';

test('every file of an archive gets the same time, in its head and in the directory', () => {
  const archive = zipOf(
    { name: 'a.xml', content: '<a/>' },
    { name: 'folder/b.xml', content: 'b'.repeat(500) },
  );
  setZipDates(archive, new Date('2026-11-18T09:30:08Z'));
  // 2026-11-18 as 46 years after 1980, month, day; 09:30:08 as hours, minutes, every other second.
  const [date, time] = [(46 << 9) | (11 << 5) | 18, (9 << 11) | (30 << 5) | 4];
  const stamp = Buffer.from([time & 255, time >> 8, date & 255, date >> 8]).toString('latin1');
  expect(archive.toString('latin1').split(stamp)).toHaveLength(5);
});

test('what is no archive is refused', () => {
  expect(() => setZipDates(Buffer.alloc(100), new Date(0))).toThrow('Not a plain ZIP archive');
});
