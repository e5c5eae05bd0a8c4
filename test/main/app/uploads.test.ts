import { expect, test } from 'vitest';
import { MAX_IMPORT_BYTES, Uploads } from '../../../main/app/uploads.ts';

test('a file comes in piece by piece and can be taken more than once', () => {
  const uploads = new Uploads();
  const id = uploads.begin('inventory.csv', 5);
  expect(uploads.append(id, Buffer.from('na'))).toBe(2);
  expect(() => uploads.take(id)).toThrow(/arrived only in part \(2 of 5 bytes\)/);
  uploads.append(id, Buffer.from('me\n'));
  for (const _time of [1, 2]) expect(uploads.take(id).bytes.toString()).toBe('name\n');
  expect(() => uploads.append(id, Buffer.from('x'))).toThrow(/grew while it was read/);
  uploads.discard(id);
  expect(() => uploads.take(id)).toThrow(/Choose the file again/);
});

test('uploads that a page left behind do not fill the memory', () => {
  const uploads = new Uploads();
  const left = [1, 2, 3].map(() => uploads.begin('large.csv', MAX_IMPORT_BYTES));
  expect(() => uploads.append(left[0]!, Buffer.from('x'))).toThrow(/no longer there/);
  expect(left.slice(1).map((id) => uploads.append(id, Buffer.from('x')))).toEqual([1, 1]);
  expect(() => uploads.begin('larger.csv', MAX_IMPORT_BYTES + 1)).toThrow(/larger than 256 MB/);
});
