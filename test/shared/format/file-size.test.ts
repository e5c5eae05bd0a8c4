import { expect, it } from 'vitest';
import { fileSize } from '../../../shared/format/file-size.ts';
import { initials } from '../../../shared/format/initials.ts';

it.each([
  [0, '0 B'],
  [812, '812 B'],
  [999.96e3, '1.0 MB'],
  [48_213_000, '48.2 MB'],
  [1.2e12, '1.2 TB'],
  [Number.NaN, '\u2013'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(fileSize(bytes).replace('\u00a0', ' ')).toBe(text);
});

it.each([
  ['Lena Moreau', 'LM'],
  ['  Anna Maria de Souza ', 'AS'],
  ['Priya', 'P'],
  ['', ''],
])('takes the initials of "%s": %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
