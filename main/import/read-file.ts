import { extname } from 'node:path';
import { AssayError } from '../../shared/contract/error.ts';
import { DELIMITERS, type Delimiter, type TableOptions } from '../../shared/contract/imports.ts';
import type { ImportMapping } from '../../shared/model/asset.ts';
import { namedDelimiter, readCsv } from './csv.ts';
import { readCycloneDx } from './cyclonedx/read.ts';
import { delimiterInWords, guessDelimiter } from './delimiter.ts';
import type { ImportDraft } from './draft.ts';
import { recogniseFile } from './file-kind.ts';
import { recogniseText } from './json-file.ts';
import type { Pace } from './pace.ts';
import { isBlankRow } from './sheet.ts';
import { readTable } from './table.ts';
import { decodeText, encodingInWords } from './text-encoding.ts';
import { Warnings } from './warnings.ts';
import { readXlsx } from './xlsx.ts';

export interface ImportFile {
  name: string;
  bytes: Buffer;
}

/** Endings of files that hold a table by their own account. */
const TABLE_ENDINGS = new Set(['.csv', '.tsv', '.tab', '.txt', '']);

/**
 * Reads a file of any supported format into assets and relations. Compares nothing and stores nothing.
 * `mappings` are the saved ones. @throws AssayError FILE or INVALID in words a person can act on; CANCELLED by `pace`.
 */
export async function readImportFile(
  file: ImportFile,
  options: TableOptions,
  mappings: readonly ImportMapping[],
  pace: Pace,
): Promise<ImportDraft> {
  const warnings = new Warnings();
  const { name, bytes } = file;
  const kind = recogniseFile(name, bytes);
  if (kind.kind === 'xlsx') {
    const sheets = await readXlsx(name, bytes, kind.entries, warnings, pace);
    const unused = { ...options, encoding: null, delimiter: null };
    return readTable({ name, format: 'Excel workbook', sheets, options: unused }, mappings, warnings, pace);
  }
  const { text, encoding } = decodeText(name, bytes, options.encoding, warnings);
  if (text.trim() === '')
    throw new AssayError('FILE', `${name} has no text in it. Ask for the file again, or choose another one.`);
  const content = recogniseText(name, text);
  if (content.kind === 'cyclonedx') return readCycloneDx(name, content.bom, options, warnings, pace);

  const delimiter = options.delimiter ?? chooseDelimiter(name, text);
  const sheet = await readCsv(name, text, delimiter, warnings, pace);
  if (options.delimiter === null && !TABLE_ENDINGS.has(extname(name).toLowerCase()))
    assertTable(name, sheet.rows);
  const kindInWords = delimiter === '\t' ? 'TSV' : 'CSV';
  const format = `${kindInWords}, ${encodingInWords(encoding)}, ${delimiterInWords(delimiter)}`;
  return readTable(
    { name, format, sheets: [sheet], options: { ...options, sheet: null, encoding, delimiter } },
    mappings,
    warnings,
    pace,
  );
}

/** The delimiter a file names, or the one its lines fall into columns by. */
export function chooseDelimiter(name: string, text: string): Delimiter {
  const named = namedDelimiter(text);
  const known = DELIMITERS.find((delimiter) => delimiter === named);
  if (known) return known;
  const tabbed = /^\.(tsv|tab)$/.test(extname(name).toLowerCase()) && text.includes('\t');
  return tabbed ? '\t' : guessDelimiter(text);
}

/** A text of unknown kind is a table only if its lines fall into columns. */
function assertTable(name: string, rows: readonly (readonly string[])[]): void {
  const filled = rows.filter((row) => !isBlankRow(row)).slice(0, 100);
  const width = filled[0]?.length ?? 0;
  const even = filled.filter((row) => row.length === width).length;
  if (width < 2 || even < filled.length / 2)
    throw new AssayError(
      'FILE',
      `${name} is neither a table nor a CycloneDX file as far as can be told. Save the table as .xlsx or .csv and choose that file.`,
    );
}
