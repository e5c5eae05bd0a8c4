import type { KeyboardEvent } from 'react';
import { move } from './navigation.ts';
import type { DataGridProps, GridTarget } from './types.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { GridModel } from './use-grid-model.ts';

/** What the keyboard does in the grid, while no cell is being edited. Returns whether the key was used. */
export function gridKeys<Row>(
  props: DataGridProps<Row>,
  model: GridModel<Row>,
  cursor: GridCursor,
  editing: CellEditing,
  pageRows: () => number,
): (event: KeyboardEvent) => boolean {
  return (event) => {
    const place = cursor.place ?? { row: 0, column: 0 };
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;

    const extent = { rows: model.rows.length, columns: model.columns.length, page: pageRows() };
    const to = move(event.key, ctrl, place, extent);
    if (to !== null) {
      cursor.goTo(to, event.shiftKey);
      return true;
    }
    const inHead = place.row < 0;
    if (inHead) {
      if (event.key !== 'Enter' && event.key !== ' ') return false;
      const column = model.columns[place.column];
      if (column) model.toggleSort(column.id);
      return true;
    }
    if (ctrl) return withCtrl(event.key.toLowerCase(), place.row);
    if (event.key === 'Enter' || event.key === 'F2') {
      const rowId = model.ids[place.row];
      if (!editing.begin(place) && rowId !== undefined) props.onOpen?.(rowId);
      return true;
    }
    if (event.key === ' ' && props.selectable) {
      cursor.toggleRow(place.row);
      return true;
    }
    if (event.key === 'Escape') return escape();
    const target = targetOf();
    if (target === null) return false;
    if (event.key === 'Delete' && props.onDelete) {
      props.onDelete(target);
      return true;
    }
    if (event.key.length !== 1 || event.key === ' ') return false;
    if (props.onKey?.(event.key, target) === true) return true;
    return props.lettersAreCommands !== true && editing.begin(place, event.key);
  };

  function withCtrl(key: string, row: number): boolean {
    if (key === 'a' && props.selectable) {
      cursor.select(new Set(model.ids));
      return true;
    }
    if (key !== 'd' || props.onFillDown === undefined) return false;
    const columnId = model.columns[cursor.place?.column ?? 0]?.id;
    const [source, ...targets] = fillRows(row);
    if (columnId !== undefined && source !== undefined && targets.length > 0)
      props.onFillDown(columnId, source, targets);
    return true;
  }

  /** Source and targets of a fill: selected rows from the top, else the marked ones, else the row above and this one. */
  function fillRows(row: number): readonly string[] {
    const selected = model.ids.filter((id) => cursor.selected.has(id));
    if (selected.length > 1) return selected;
    if (cursor.range !== null && cursor.range.bottom > cursor.range.top)
      return model.ids.slice(cursor.range.top, cursor.range.bottom + 1);
    return row === 0 ? [] : model.ids.slice(row - 1, row + 1);
  }

  function escape(): boolean {
    if (cursor.range !== null) cursor.dropRange();
    if (cursor.selected.size > 0) cursor.select(new Set());
    return cursor.range !== null || cursor.selected.size > 0;
  }

  function targetOf(): GridTarget | null {
    const place = cursor.place;
    const rowId = place === null ? undefined : model.ids[place.row];
    const columnId = place === null ? undefined : model.columns[place.column]?.id;
    if (rowId === undefined || columnId === undefined) return null;
    const selected = model.ids.filter((id) => cursor.selected.has(id));
    return { rowId, columnId, rowIds: selected.length > 0 ? selected : [rowId] };
  }
}
