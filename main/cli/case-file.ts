import { readFileSync, statSync } from 'node:fs';
import { AssayError } from '../../shared/contract/error.ts';

/** The largest case file: what is larger holds something else, and would not fit into memory. */
const MAX_BYTES = 100 * 2 ** 20;

/**
 * The content of a JSON file as a person has it, with a byte order mark or without.
 *
 * @throws AssayError FILE when there is no such file, INVALID when it is not JSON; the message says what to do
 */
export function readCaseFile(path: string): unknown {
  const text = textOf(path, bytesOf(path));
  if (text.trim() === '') throw new AssayError('INVALID', `${path} is empty. Choose a file with cases.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message.replace(/ is not valid JSON$/, '') : '';
    const shown = problem.replaceAll(/[\p{Cc}\uFFFD]+/gu, ' ');
    throw new AssayError(
      'INVALID',
      `${path} is not valid JSON: ${shown}. Correct it there and run this again.`,
    );
  }
}

function bytesOf(path: string): Buffer {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) throw new AssayError('FILE', `There is no file at ${path}. Check the name and the folder.`);
  if (about.isDirectory()) throw new AssayError('FILE', `${path} is a folder. Name the file in it.`);
  if (about.size > MAX_BYTES) {
    const size = `${Math.ceil(about.size / 2 ** 20)} MB`;
    throw new AssayError(
      'FILE',
      `${path} has ${size}; a case file has at most 100 MB. Split it into several.`,
    );
  }
  try {
    return readFileSync(path);
  } catch {
    throw new AssayError(
      'FILE',
      `${path} cannot be read. Check that you may read it and that no program holds it.`,
    );
  }
}

/** JSON is UTF-8 by its standard (RFC 8259); some editors save UTF-16, which its mark gives away. */
function textOf(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new AssayError(
      'INVALID',
      `${path} is not text in UTF-8, as JSON must be. Save it as UTF-8 and run this again.`,
    );
  }
}

function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
