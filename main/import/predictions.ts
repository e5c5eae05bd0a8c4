import { AssayError } from '../../shared/contract/error.ts';
import { readCsv } from './csv.ts';
import { recogniseFile } from './file-kind.ts';
import { Pace } from './pace.ts';
import { chooseDelimiter, type ImportFile } from './read-file.ts';
import { isBlankRow } from './sheet.ts';
import { decodeText } from './text-encoding.ts';
import { Warnings } from './warnings.ts';

/** A table of predictions: its headings and the rows below them. */
export interface PredictionTable {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Reads predictions from delimited text with one heading row. @throws AssayError FILE in words a person can act on */
export async function readPredictions({ name, bytes }: ImportFile): Promise<PredictionTable> {
  if (recogniseFile(name, bytes).kind === 'xlsx')
    throw new AssayError(
      'FILE',
      `${name} is a workbook. Save the sheet with the predictions as .csv and choose that file.`,
    );
  const warnings = new Warnings();
  const { text } = decodeText(name, bytes, null, warnings);
  const sheet = await readCsv(name, text, chooseDelimiter(name, text), warnings, new Pace());
  const [head, ...rows] = sheet.rows.filter((row) => !isBlankRow(row));
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
  return { headings, rows };
}
