import type { GridCursor } from './use-grid-cursor.ts';
import type { GridModel } from './use-grid-model.ts';
import type { GridColumn } from './types.ts';

/**
 * What Ctrl+C takes: the marked rectangle when it is wider than a column, else the selected rows in view order with
 * all visible columns, else the marked or current cell.
 */
export function cellsToCopy<Row>(model: GridModel<Row>, cursor: GridCursor): string[][] {
  const { range, place, selected } = cursor;
  const { columns } = model;
  if ((range === null || range.left === range.right) && selected.size > 0) {
    return model.rows.flatMap((row, index) =>
      selected.has(model.ids[index] ?? '') ? [columns.map((column) => textOf(column, row))] : [],
    );
  }
  const area =
    range ?? (place && { top: place.row, bottom: place.row, left: place.column, right: place.column });
  if (area === null || area.top < 0) return [];
  return model.rows
    .slice(area.top, area.bottom + 1)
    .map((row) => columns.slice(area.left, area.right + 1).map((column) => textOf(column, row)));
}

function textOf<Row>(column: GridColumn<Row>, row: Row): string {
  return column.copy ? column.copy(row) : String(column.value(row) ?? '');
}
