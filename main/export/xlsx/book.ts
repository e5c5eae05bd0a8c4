import type { Workbook } from 'exceljs';
import type { SheetName } from '../../../shared/report/sheets.ts';
import type { Report } from '../../../shared/report/report.ts';

/** Named cells and ranges that formulas use. */
export const NAMES = {
  asOf: 'AsOf',
  tiers: 'Tiers',
  types: 'AssetTypes',
  stages: 'Stages',
  deployments: 'Deployments',
  levels: 'Needs',
  cards: 'Cards',
  kinds: 'RelationKinds',
  states: 'ExceptionStates',
  letters: 'RaciLetters',
  coverage: 'CoverageStates',
  threshold: 'Threshold',
} as const;

/** A workbook in the making. Sheets are added in reading order. */
export interface Book {
  readonly workbook: Workbook;
  readonly report: Report;
}

/** First row of every table: below title, purpose, marking and head. */
export const FIRST = 5;

/** Last row of a table with so many lines; an empty table keeps one blank row for its formulas to look at. */
export const lastRow = (lines: number): number => FIRST + Math.max(lines, 1) - 1;

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetter(rest) + letter;
}

const quoted = (sheet: SheetName) => (/[^A-Za-z]/.test(sheet) ? `'${sheet}'` : sheet);

/** `Inventory!$B$5:$B$44` */
export const column = (sheet: SheetName, letter: string, last: number): string =>
  `${quoted(sheet)}!$${letter}$${FIRST}:$${letter}$${last}`;

/** `Scope!$B$8` */
export const cell = (sheet: SheetName, letter: string, row: number): string =>
  `${quoted(sheet)}!$${letter}$${row}`;
