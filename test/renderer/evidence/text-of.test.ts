import { expect, test } from 'vitest';
import { textOf } from '../../../renderer/features/evidence/preview/text-of.ts';

const bytes = (...list: number[]) => Uint8Array.from(list);

test('UTF-8 is read as it is, and a letter that was cut off is left out', () => {
  const prüfung = new TextEncoder().encode('Prüfung');
  expect(textOf(prüfung)).toBe('Prüfung');
  expect(textOf(prüfung.slice(0, 3))).toBe('Pr');
});

test('UTF-16 is known by its mark', () => {
  expect(textOf(bytes(0xff, 0xfe, 0x41, 0x00))).toBe('A');
  expect(textOf(bytes(0xfe, 0xff, 0x00, 0x41))).toBe('A');
});

test('what is no UTF-8 is read as Windows text', () => {
  expect(textOf(bytes(0x50, 0x72, 0xfc, 0x66, 0x65, 0x6e))).toBe('Prüfen');
});

test('bytes with a zero in them are no text', () => {
  expect(textOf(bytes(0x89, 0x50, 0x00, 0x01))).toBeNull();
});
