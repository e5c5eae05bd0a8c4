import { expect, test } from 'vitest';
import { safeFileName } from '../../../shared/rules/file-name.ts';

test.each([
  ['review.pdf', 'review.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ines\\Desktop\\review.pdf', 'review.pdf'],
  ['what? "now".txt', 'what_ _now_.txt'],
  ['review.pdf. . ', 'review.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['aux.log', '_aux.log'],
  ['COM1', '_COM1'],
  ['console.log', 'console.log'],
  ['Prüfung – März.xlsx', 'Prüfung – März.xlsx'],
])('%j is kept as %j', (path, name) => {
  expect(safeFileName(path)).toBe(name);
});

test.each(['', '..', '/', 'folder/', '\u0000', ' . '])('of %j no name is left', (path) => {
  expect(safeFileName(path)).toBeNull();
});

test('a name too long is cut before its ending', () => {
  const name = safeFileName(`${'a'.repeat(400)}.pdf`);
  expect(name).toHaveLength(255);
  expect(name).toMatch(/a\.pdf$/);
  expect(safeFileName(`${'a'.repeat(254)}. ${'b'.repeat(40)}`)).toBe('a'.repeat(254));
});
