import exceljs from 'exceljs';
import { AssayError } from '../../shared/contract/error.ts';
import type { Pace } from './pace.ts';
import { cellText } from './xlsx-cell.ts';
import { type Sheet, SizeGuard } from './sheet.ts';
import { counted, type Warnings } from './warnings.ts';
import { assertUnpackedSize, unpackEntry, type ZipEntry } from './zip.ts';

/** Parts of a workbook that hold nothing of a table, some of them slow to read. */
const IGNORED = [
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'picture',
  'printOptions',
  'sheetProtection',
  'tableParts',
];
/** Most cells that merged areas may cover together: the library makes a cell for each of them. */
const MAX_MERGED_CELLS = 1_000_000;

const damaged = (name: string) =>
  new AssayError(
    'FILE',
    `${name} is damaged or was copied only in part. Copy it again, or save it again as .xlsx or .csv.`,
  );

/**
 * Reads the sheets of a workbook as text. Formulas are not evaluated: their stored results are taken. Nothing outside
 * this file and `xlsx-cell.ts` knows the library. @throws AssayError FILE
 */
export async function readXlsx(
  name: string,
  bytes: Buffer,
  entries: readonly ZipEntry[],
  warnings: Warnings,
  pace: Pace,
): Promise<Sheet[]> {
  await assertHarmless(name, bytes, entries, pace);
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: IGNORED });
  } catch {
    throw damaged(name);
  }
  const sheets: Sheet[] = [];
  for (const sheet of workbook.worksheets) sheets.push(await readSheet(name, sheet, warnings, pace));
  if (sheets.length === 0)
    throw new AssayError('FILE', `${name} has no sheet with a table. Choose another file.`);
  return sheets;
}

/** Unpacks every part once, within its stated size, so that the library meets no bomb and no broken part. */
async function assertHarmless(
  name: string,
  bytes: Buffer,
  entries: readonly ZipEntry[],
  pace: Pace,
): Promise<void> {
  assertUnpackedSize(name, entries);
  for (const [i, entry] of entries.entries()) {
    const part = await unpackEntry(bytes, entry);
    if (!part) throw damaged(name);
    if (/^xl\/worksheets\/[^/]*\.xml$/.test(entry.name)) assertMerges(name, part.toString('latin1'));
    await pace.rest((i / entries.length) * 0.3, 'Reading the workbook');
  }
}

function assertMerges(name: string, xml: string): void {
  let cells = 0;
  for (const [, , area = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*(["'])(.*?)\1/g)) {
    const [, a = '', b = '', c = '', d = ''] =
      /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/.exec(area) ?? [];
    // An area written in another way is not one that a spreadsheet program writes.
    if (a === '') throw damaged(name);
    cells += (Math.abs(columnNumber(c) - columnNumber(a)) + 1) * (Math.abs(Number(d) - Number(b)) + 1);
  }
  if (cells > MAX_MERGED_CELLS)
    throw new AssayError(
      'FILE',
      `${name} merges cells over ${cells} places, which no table does. Undo the merging of whole columns or rows, or save it as .csv.`,
    );
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

async function readSheet(
  name: string,
  sheet: exceljs.Worksheet,
  warnings: Warnings,
  pace: Pace,
): Promise<Sheet> {
  const rows: string[][] = [];
  const links = new Map<string, string>();
  const mergedDown = new Set<number>();
  const guard = new SizeGuard(`${name}, sheet “${sheet.name}”`);
  const found: exceljs.Row[] = [];
  sheet.eachRow((row) => found.push(row));
  for (const [done, row] of found.entries()) {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      const { text, link, unevaluated } = cellText(cell);
      if (unevaluated)
        warnings.count(
          `${sheet.name} formulas`,
          cell.address,
          (count, first) =>
            `Sheet “${sheet.name}”: ${counted(count, 'cell')} (such as ${first}) hold a formula without a stored result and are taken as blank. Open the workbook in a spreadsheet program and save it once.`,
        );
      if (text === '') return;
      for (let i = cells.length; i < column - 1; i += 1) cells.push('');
      cells[column - 1] = text;
      if (link !== null) links.set(`${row.number - 1}:${column - 1}`, link);
      if (cell.isMerged && Number(cell.master.row) < row.number) mergedDown.add(row.number - 2);
    });
    guard.add(cells);
    while (rows.length < row.number - 1) rows.push([]);
    rows.push(cells);
    await pace.rest(0.5 + (done / found.length) * 0.4, `Reading sheet ${sheet.name}`);
  }
  return { name: sheet.name, rows, links, mergedDown };
}
