import { AssayError } from '../../shared/contract/error.ts';
import type { ImportTarget, TableOptions } from '../../shared/contract/imports.ts';
import type { ImportMapping } from '../../shared/model/asset.ts';
import { cleanLine, shorten } from './clean-text.ts';
import { type ColumnFacts, guessColumns } from './column-guess.ts';
import { guessDefaultType } from './default-type.ts';
import type { ImportDraft } from './draft.ts';
import { guessHeadingRow } from './heading-row.ts';
import { nameHeadings } from './headings.ts';
import type { Pace } from './pace.ts';
import { isNothing } from './read-choice.ts';
import { MAX_COLUMNS } from './limits.ts';
import { isBlankRow, type Sheet } from './sheet.ts';
import { RowReader } from './table-row.ts';
import { warnOfRepeats } from './repeats.ts';
import { counted, type Warnings } from './warnings.ts';

/** A file that holds tables, opened: its sheets, and what is known of it so far. */
export interface OpenTable {
  name: string;
  format: string;
  sheets: readonly Sheet[];
  options: TableOptions;
}

/** Rows that the guess of a column is taken from. */
const GUESS_ROWS = 400;
const SAMPLES = 4;
const SAMPLE_LENGTH = 80;

/** Understands one sheet of a table as assets. @throws AssayError INVALID or FILE, in words. */
export async function readTable(
  table: OpenTable,
  mappings: readonly ImportMapping[],
  warnings: Warnings,
  pace: Pace,
): Promise<ImportDraft> {
  const sheet = chooseSheet(table, warnings);
  const headingRow = chooseHeadingRow(table, sheet);
  const rows = dataRows(sheet, headingRow);
  const width = widthOf(table.name, sheet, headingRow, rows);
  const headings = nameHeadings(sheet.rows[headingRow] ?? [], width);
  warnOfWideRows(sheet, headingRow, rows, warnings);
  const facts = headings.map((heading, index) => factsOf(sheet, rows, heading, index));
  const mapping =
    table.options.columns === null ? chooseMapping(table.options.mapping, mappings, headings) : null;
  const targets = chooseTargets(table.options, mapping, facts, warnings);
  if (!targets.includes('name'))
    throw new AssayError(
      'INVALID',
      'No column is chosen as the name of the assets. Choose one of the columns as Name.',
    );

  const columns = headings.map((heading, index) => ({
    index,
    heading,
    target: targets[index] ?? 'attribute',
  }));
  const nameHeading = columns.find((column) => column.target === 'name')?.heading ?? '';
  const defaultType = table.options.defaultType ?? guessDefaultType([nameHeading, sheet.name, table.name]);
  const reader = new RowReader(sheetPlace(table, sheet), columns, defaultType, warnings);
  const draft: ImportDraft = {
    kind: 'table',
    format: table.format,
    sheets: table.sheets.map((each) => each.name).filter((name) => name !== ''),
    options: {
      ...table.options,
      sheet: sheet.name === '' ? null : sheet.name,
      headingRow: headingRow + 1,
      columns: Object.fromEntries(columns.map((column) => [column.index, column.target])),
      defaultType,
    },
    columns: columns.map((column) => ({ ...column, samples: samplesOf(facts[column.index]?.values ?? []) })),
    mapping: mapping && { id: mapping.id, name: mapping.name },
    rows: rows.length,
    assets: [],
    relations: [],
    skipped: [],
    warnings: [],
  };
  for (const [done, row] of rows.entries()) {
    const read = reader.read(row);
    if ('reason' in read) draft.skipped.push(read);
    else draft.assets.push(read);
    await pace.rest(done / rows.length, 'Reading the rows');
  }
  if (rows.length === 0)
    warnings.add('There are headings but no rows below them, so there is nothing to import.');
  warnOfRepeats(draft.assets, warnings);
  return { ...draft, warnings: warnings.texts };
}

/** Places are told with the sheet only where there are several. */
const sheetPlace = (table: OpenTable, sheet: Sheet): Sheet =>
  table.sheets.length === 1 ? { ...sheet, name: '' } : sheet;

function chooseSheet({ name, sheets, options }: OpenTable, warnings: Warnings): Sheet {
  const chosen =
    options.sheet === null ? mostLikeTable(sheets) : sheets.find((sheet) => sheet.name === options.sheet);
  if (!chosen)
    throw new AssayError(
      'INVALID',
      `${name} has no sheet “${options.sheet}”. Its sheets are ${sheets.map((sheet) => `“${sheet.name}”`).join(', ')}.`,
    );
  const others = sheets.filter((sheet) => sheet !== chosen && !sheet.rows.every(isBlankRow));
  if (others.length > 0)
    warnings.add(
      `Only sheet “${chosen.name}” is read. Import ${others.map((sheet) => `“${sheet.name}”`).join(', ')} separately if wanted.`,
    );
  return chosen;
}

/** The first sheet with rows below its headings; a cover sheet of a few lines does not hide a table behind it. */
function mostLikeTable(sheets: readonly Sheet[]): Sheet | undefined {
  const size = (sheet: Sheet) => {
    const heading = guessHeadingRow(sheet);
    const columns =
      heading === null ? 0 : (sheet.rows[heading] ?? []).filter((cell) => cell.trim() !== '').length;
    return columns > 1 ? sheet.rows.filter((row) => !isBlankRow(row)).length : 0;
  };
  return (
    sheets.find((sheet) => size(sheet) > 1) ??
    sheets.find((sheet) => !sheet.rows.every(isBlankRow)) ??
    sheets[0]
  );
}

function chooseHeadingRow({ name, options }: OpenTable, sheet: Sheet): number {
  const where = sheet.name === '' ? name : `Sheet “${sheet.name}” of ${name}`;
  if (options.headingRow !== null) {
    if (isBlankRow(sheet.rows[options.headingRow - 1] ?? []))
      throw new AssayError(
        'INVALID',
        `Row ${options.headingRow} of ${name} is blank. Choose the row that holds the headings.`,
      );
    return options.headingRow - 1;
  }
  const row = guessHeadingRow(sheet);
  if (row === null) throw new AssayError('FILE', `${where} has no text in it. Choose another file or sheet.`);
  return row;
}

function dataRows(sheet: Sheet, headingRow: number): number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1)
    if (!isBlankRow(sheet.rows[row] ?? [])) rows.push(row);
  return rows;
}

function widthOf(name: string, sheet: Sheet, headingRow: number, rows: readonly number[]): number {
  let width = lastFilled(sheet.rows[headingRow] ?? []);
  for (const row of rows) width = Math.max(width, lastFilled(sheet.rows[row] ?? []));
  if (width > MAX_COLUMNS)
    throw new AssayError('FILE', `${name} has ${width} columns; an inventory can have ${MAX_COLUMNS}.`);
  return width;
}

const lastFilled = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

function warnOfWideRows(sheet: Sheet, headingRow: number, rows: readonly number[], warnings: Warnings): void {
  const width = lastFilled(sheet.rows[headingRow] ?? []);
  for (const row of rows)
    if (lastFilled(sheet.rows[row] ?? []) > width)
      warnings.count(
        'wide',
        `row ${row + 1}`,
        (count, first) =>
          `${counted(count, 'row')} (first ${first}) ${count === 1 ? 'has' : 'have'} more cells than there are headings; the cells beyond are kept under the number of their column.`,
      );
}

function factsOf(sheet: Sheet, rows: readonly number[], heading: string, index: number): ColumnFacts {
  const looked = rows.slice(0, GUESS_ROWS);
  const values: string[] = [];
  for (const row of looked) {
    const value = cleanLine((sheet.rows[row]?.[index] ?? '').slice(0, 1000));
    if (value !== '' && !isNothing(value)) values.push(value);
  }
  return { index, heading, values, rows: looked.length };
}

/** Values that begin alike are one sample: shortened, they could not be told apart. */
const samplesOf = (values: readonly string[]): string[] =>
  [...new Set(values.map((value) => shorten(value, SAMPLE_LENGTH)))].slice(0, SAMPLES);

function chooseMapping(
  wished: TableOptions['mapping'],
  mappings: readonly ImportMapping[],
  headings: readonly string[],
): ImportMapping | null {
  if (wished === null) return fittingMapping(mappings, headings);
  return mappings.find(({ id }) => id === wished) ?? null;
}

/** The saved mapping that knows most of the headings, of those whose headings all occur; of equal ones the newest. */
function fittingMapping(
  mappings: readonly ImportMapping[],
  headings: readonly string[],
): ImportMapping | null {
  const here = new Set(headings);
  const fitting = mappings.filter((mapping) => {
    const known = Object.keys(mapping.columns);
    return (
      known.length > 0 &&
      known.every((heading) => here.has(heading)) &&
      Object.values(mapping.columns).includes('name')
    );
  });
  const size = ({ columns }: ImportMapping) => Object.keys(columns).length;
  fitting.sort((a, b) => size(b) - size(a) || (a.id < b.id ? 1 : -1));
  return fitting[0] ?? null;
}

function chooseTargets(
  options: TableOptions,
  mapping: ImportMapping | null,
  facts: readonly ColumnFacts[],
  warnings: Warnings,
): ImportTarget[] {
  const { columns } = options;
  if (columns !== null) return facts.map(({ index }) => columns[index] ?? 'attribute');
  if (mapping !== null) {
    warnings.add(`The columns are taken as you saved them under “${mapping.name}”.`);
    return facts.map(({ heading }) => (mapping.columns[heading] as ImportTarget | undefined) ?? 'attribute');
  }
  const guess = guessColumns(facts);
  const name = facts[guess.targets.indexOf('name')];
  if (guess.nameGuessed && name)
    warnings.add(
      `No heading says which column is the name; “${name.heading}” is taken. Choose another column as Name if that is wrong.`,
    );
  return guess.targets;
}
