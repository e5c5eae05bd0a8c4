import type { GridColumn, GridSort } from './types.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Rows in the order of a column. Figures sort as figures, text as people read it (`AST-9` before `AST-10`), blanks
 * last in both directions; rows that are equal keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | null,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === sort?.columnId);
  if (sort === null || column === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      const blanks = Number(isBlank(a.value)) - Number(isBlank(b.value));
      return blanks !== 0 ? blanks : sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}

function isBlank(value: string | number | null): boolean {
  return value === null || value === '' || Number.isNaN(value);
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}

/** The sort after a click on a header: ascending, descending, then the rows' own order. */
export function nextSort(sort: GridSort | null, columnId: string): GridSort | null {
  if (sort?.columnId !== columnId) return { columnId, direction: 'ascending' };
  return sort.direction === 'ascending' ? { columnId, direction: 'descending' } : null;
}
