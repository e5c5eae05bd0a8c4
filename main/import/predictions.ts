import { AssayError } from '../../shared/contract/error.ts';
import { readCsv } from './csv.ts';
import { recogniseFile } from './file-kind.ts';
import { Pace } from './pace.ts';
import { chooseDelimiter, type ImportFile } from './read-file.ts';
import { isBlankRow } from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { Warnings } from './warnings.ts';
import { readXlsx } from './xlsx.ts';

/** A table of predictions: its headings, the rows below them, and what a person should know about how they were read. */
export interface PredictionTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  warnings: readonly string[];
}

/** Reads predictions from text or a workbook with one heading row. @throws AssayError FILE in words a person can act on */
export async function readPredictions(file: ImportFile): Promise<PredictionTable> {
  const { name } = file;
  const warnings = new Warnings();
  const [head, ...rows] = (await readRows(file, warnings)).filter((row) => !isBlankRow(row));
  if (head === undefined)
    throw new AssayError('FILE', `${name} has no text in it. Ask for the file again, or choose another one.`);
  const headings = head.map((heading, index) => heading.trim() || `Column ${index + 1}`);
  const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twice !== undefined)
    throw new AssayError('FILE', `${name} has two columns “${twice}”. Rename one of them.`);
  if (headings.length < 2 || rows.length === 0)
    throw new AssayError(
      'FILE',
      `${name} is no table of predictions. It needs a heading row, a column with the group and one with the prediction, and a row per person.`,
    );
  return { headings, rows, warnings: warnings.texts };
}

/** The rows of the table, or of the first sheet of a workbook that has any. */
async function readRows(
  { name, bytes }: ImportFile,
  warnings: Warnings,
): Promise<readonly (readonly string[])[]> {
  const pace = new Pace();
  const kind = recogniseFile(name, bytes);
  if (kind.kind === 'xlsx') {
    const sheets = await readXlsx(name, bytes, kind.entries, warnings, pace);
    return sheets.find(({ rows }) => !rows.every(isBlankRow))?.rows ?? [];
  }
  const { text } = decodeText(name, bytes, null, warnings);
  return (await readCsv(name, text, chooseDelimiter(name, text), warnings, pace)).rows;
}
