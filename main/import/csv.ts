import { Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { AssayError } from '../../shared/contract/error.ts';
import type { Delimiter } from '../../shared/contract/imports.ts';
import type { Pace } from './pace.ts';
import { type Sheet, plainSheet, SizeGuard } from './sheet.ts';
import type { Warnings } from './warnings.ts';

/** Bytes handed to the parser at a time. */
const PIECE = 512 * 1024;

/** Every line end counts, whatever the others are; rows may be shorter or longer than the heading row. */
const common = (delimiter: Delimiter): Options => ({
  delimiter,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
});
/** Blanks around quotes are no text. */
const STRICT: Options = { trim: true };
/** Quotes where they do not belong are ordinary characters. */
const LENIENT: Options = { ltrim: true, relax_quotes: true };

/** What spreadsheet programs write in the first line to name the delimiter. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/** The delimiter a file names itself, as spreadsheet programs write it. */
export const namedDelimiter = (text: string): string | null => DELIMITER_LINE.exec(text)?.[1] ?? null;

/** Parses delimited text (RFC 4180 and its many relatives). @throws AssayError FILE when a quotation never ends. */
export async function readCsv(
  name: string,
  text: string,
  delimiter: Delimiter,
  warnings: Warnings,
  pace: Pace,
): Promise<Sheet> {
  const bytes = Buffer.from(text, 'utf8');
  try {
    return plainSheet(await parseRows(name, bytes, { ...common(delimiter), ...STRICT }, pace));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    const rows = await parseRows(name, bytes, { ...common(delimiter), ...LENIENT }, pace);
    warnings.add(
      'Some quotation marks stand where they do not belong; they were kept as ordinary characters.',
    );
    return plainSheet(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AssayError('FILE', problemInWords(name, error));
  }
}

async function parseRows(name: string, bytes: Buffer, options: Options, pace: Pace): Promise<string[][]> {
  const rows: string[][] = [];
  const guard = new SizeGuard(name);
  const parser = Readable.from(pieces(bytes)).pipe(parse(options));
  for await (const row of parser as AsyncIterable<string[]>) {
    guard.add(row);
    rows.push(row);
    await pace.rest(parser.info.bytes / bytes.length, 'Reading the table');
  }
  return rows;
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

function problemInWords(name: string, error: CsvError): string {
  const row = Number(error['records'] ?? 0) + 1;
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? `${name}: a quotation mark in row ${row} is never closed, so the rest of the file would be a single cell. Close or remove it, or choose another delimiter.`
    : `${name} cannot be read as a table at row ${row}. Open it in a spreadsheet program and save it again as .xlsx or .csv.`;
}
