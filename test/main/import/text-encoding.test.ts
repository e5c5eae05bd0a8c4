import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText, guessEncoding } from '../../../main/import/text-encoding.ts';
import { Warnings } from '../../../main/import/warnings.ts';

const greek = 'όνομα,ιδιοκτήτης\nΛεωνίδας,Αθήνα\nΑλέξανδρος,Θεσσαλονίκη\nΓεώργιος,Πάτρα\n';
const french =
  'nom,propriétaire\nModèle de détection,Équipe données\nForêt aléatoire,Société Générale\nCrédit à la consommation,Hélène\n';
const russian =
  'название,владелец\nмодель обнаружения,команда данных\nкредитный скоринг,отдел рисков\nпрогноз спроса,логистика\n';

test.each([
  ['UTF-8', Buffer.from(french, 'utf8'), 'utf-8'],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(french)]), 'utf-8'],
  ['UTF-16 with a mark', iconv.encode(french, 'utf-16le', { addBOM: true }), 'utf-16le'],
  ['UTF-16, the other way round', iconv.encode(french, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ['UTF-16 without a mark', iconv.encode(french, 'utf-16le', { addBOM: false }), 'utf-16le'],
  ['Latin-1', iconv.encode(french, 'iso-8859-1'), 'iso-8859-1'],
  [
    'Windows-1252 with its quotes',
    iconv.encode(`${french}“quoted” – €5,x\n`, 'windows-1252'),
    'windows-1252',
  ],
  ['Greek', iconv.encode(greek, 'iso-8859-7'), 'iso-8859-7'],
  ['Russian', iconv.encode(russian, 'windows-1251'), 'windows-1251'],
] as const)('%s is recognised and read', (_what, bytes, encoding) => {
  expect(guessEncoding(bytes)).toBe(encoding);
  const warnings = new Warnings();
  const { text } = decodeText('list.csv', bytes, null, warnings);
  expect([french, greek, russian].some((original) => text.startsWith(original))).toBe(true);
  expect(warnings.texts).toEqual([]);
});

test('a file cut in the middle of a character is UTF-8 with a warning', () => {
  const whole = Buffer.from(`Name\n${'é'.repeat(200)}`);
  const warnings = new Warnings();
  const { text, encoding } = decodeText('cut.csv', whole.subarray(0, whole.length - 1), null, warnings);
  expect(encoding).toBe('utf-8');
  expect(text.endsWith('é\uFFFD')).toBe(true);
  expect(warnings.texts[0]).toMatch(/^1 character could not be read as UTF-8/);
});

test('the person’s choice of encoding wins', () => {
  const bytes = iconv.encode(greek, 'iso-8859-7');
  expect(decodeText('a.csv', bytes, 'windows-1252', new Warnings()).encoding).toBe('windows-1252');
});

test('a few lone NULs are text still; a mass of controls is not', () => {
  expect(
    decodeText('a.csv', Buffer.from(`Name\nA\0B\n${'x\n'.repeat(100)}`), null, new Warnings()).text,
  ).toContain('A\0B');
  expect(() => decodeText('a.csv', Buffer.alloc(400, 1), null, new Warnings())).toThrow(/is not text/);
});
