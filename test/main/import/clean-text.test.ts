import { expect, test } from 'vitest';
import { cleanLine, cleanText, hasInvisible, shorten } from '../../../main/import/clean-text.ts';

test('line ends become line feeds, controls go, tabs stay', () => {
  expect(cleanText(' a\r\nb\rc\u2028d\te\u0000\u001b\u009f ')).toBe('a\nb\nc\nd\te');
  expect(cleanLine(' a\r\n  b\tc ')).toBe('a b c');
});

test('direction overrides go, the marks and joiners that scripts need stay', () => {
  expect(cleanText('a\u202Eb\u2066c')).toBe('abc');
  expect(cleanText('👩\u200D🔬 \u200Eنموذج')).toBe('👩\u200D🔬 \u200Eنموذج');
});

test('half characters are replaced', () => {
  expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
});

test('line ends are not invisible characters', () => {
  expect(hasInvisible('a\r\nb\r')).toBe(false);
  expect(hasInvisible('a\u0000')).toBe(true);
});

test('a text is shortened to its limit and never in the middle of a character', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('abcd', 3)).toBe('ab…');
  expect(shorten('a🤖bc', 3)).toBe('a…');
});
