import { type CsvField, csv } from '../../shared/format/csv.ts';
import { t } from '../i18n/t.ts';
import type { ChartTableData, TableCell } from './chart-table.tsx';
import type { Quantity } from './quantity.ts';

/**
 * The figures of a table, its head first: numbers in full, their unit in the head of the column. A column whose rows count
 * different things is followed by one that says what.
 */
export function tableFields({ columns, rows }: ChartTableData): readonly (readonly CsvField[])[] {
  const units = columns.map((_, index) => unitsOf(rows.map((row) => row[index])));
  const head = columns.flatMap((column, index) => heads(column, units[index] ?? []));
  const body = rows.map((row) =>
    row.flatMap((cell, index) =>
      (units[index] ?? []).length > 1 ? [field(cell), unit(cell)] : [field(cell)],
    ),
  );
  return [head, ...body];
}

/** The figures of a table as comma-separated values. */
export const tableCsv = (table: ChartTableData): string => csv(tableFields(table));

const isQuantity = (cell: TableCell | undefined): cell is Quantity => typeof cell === 'object';

const unitsOf = (cells: readonly (TableCell | undefined)[]): string[] => [
  ...new Set(cells.filter(isQuantity).map((cell) => cell.unit)),
];

function heads(column: string, [first = '', ...others]: readonly string[]): string[] {
  if (others.length > 0) return [column, t('chart.unitOf', { column })];
  return [first === '' ? column : t('chart.inUnit', { column, unit: first })];
}

const field = (cell: TableCell): CsvField => (isQuantity(cell) ? cell.value : cell);
const unit = (cell: TableCell): CsvField => (isQuantity(cell) ? cell.unit : '');
