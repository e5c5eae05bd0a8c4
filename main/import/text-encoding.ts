import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { AssayError } from '../../shared/contract/error.ts';
import { ENCODINGS, type Encoding } from '../../shared/contract/imports.ts';
import { counted, type Warnings } from './warnings.ts';

/** Bytes the statistics of an encoding are taken from. */
const SAMPLE = 48 * 1024;
/** Below this confidence (of 100) the most common encoding is the better guess. */
const LEAST_CONFIDENCE = 20;
/** Share of unreadable characters up to which a file counts as damaged UTF-8 rather than as another encoding. */
const DAMAGED_SHARE = 0.02;
/** Share of control characters above which a file is not text. */
const CONTROL_SHARE = 0.02;
const REPLACEMENT = '\uFFFD';

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** Reads bytes as text; `chosen` is the person's own choice. @throws AssayError FILE when they are no text. */
export function decodeText(
  name: string,
  bytes: Buffer,
  chosen: Encoding | null,
  warnings: Warnings,
): DecodedText {
  const encoding = chosen ?? guessEncoding(bytes);
  const text = iconv.decode(bytes, encoding, { stripBOM: true });
  assertText(name, text);
  const unreadable = occurrences(text, REPLACEMENT);
  if (unreadable > 0)
    warnings.add(
      `${counted(unreadable, 'character')} could not be read as ${encodingInWords(encoding)} and became “${REPLACEMENT}”. Choose another encoding if that is wrong.`,
    );
  return { text, encoding };
}

/** The encoding of a text: its mark, then strict UTF-8, then statistics of its letters. */
export function guessEncoding(bytes: Buffer): Encoding {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return marked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isDamagedUtf8(bytes) ? 'utf-8' : byLetters(bytes);
  }
}

function byMark(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in Western text every other byte is zero. */
function byZeros(bytes: Buffer): Encoding | null {
  const sample = bytes.subarray(0, 2048);
  let even = 0;
  let odd = 0;
  for (const [i, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length * 0.3;
  if (odd > most && even * 10 < odd) return 'utf-16le';
  return even > most && odd * 10 < even ? 'utf-16be' : null;
}

/** A file cut in the middle of a character, or spoilt at a few places, is still UTF-8. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = occurrences(text, REPLACEMENT);
  const foreign = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return foreign >= 20 && broken <= foreign * DAMAGED_SHARE;
}

function byLetters(bytes: Buffer): Encoding {
  const best = analyse(foreignLines(bytes))
    .map((match) => ({ confidence: match.confidence, encoding: match.name.toLowerCase() }))
    .find((match) => (ENCODINGS as readonly string[]).includes(match.encoding));
  if (!best || best.confidence < LEAST_CONFIDENCE || best.encoding.startsWith('utf-')) return 'windows-1252';
  // Windows' own set extends Latin-1 by letters where Latin-1 has controls, which no text holds.
  const extended = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return best.encoding === 'iso-8859-1' && extended ? 'windows-1252' : (best.encoding as Encoding);
}

/** The lines that tell encodings apart: those with a byte outside ASCII. */
function foreignLines(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < SAMPLE; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next + 1;
    const line = bytes.subarray(start, Math.min(end, start + SAMPLE));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

function assertText(name: string, text: string): void {
  const sample = text.slice(0, 65_536);
  const controls = sample.match(/(?![\t\n\r\f\v])\p{Cc}/gu)?.length ?? 0;
  if (controls > 2 && controls > sample.length * CONTROL_SHARE)
    throw new AssayError(
      'FILE',
      `${name} is not text, and no workbook either. Save the table as .xlsx or .csv and choose that file.`,
    );
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** `UTF-8`, `Windows-1252`, `ISO-8859-7` */
export function encodingInWords(encoding: Encoding): string {
  return encoding.startsWith('windows') || encoding === 'macintosh'
    ? encoding.charAt(0).toUpperCase() + encoding.slice(1)
    : encoding.toUpperCase();
}
