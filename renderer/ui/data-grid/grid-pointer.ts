import type { MouseEvent, PointerEvent } from 'react';
import type { Place } from './navigation.ts';
import type { DataGridProps } from './types.ts';
import type { CellEditing } from './use-cell-editing.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { GridModel } from './use-grid-model.ts';

/** Handlers of the mouse for the whole grid: rows carry none of their own. */
export interface GridPointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
}

/** What the mouse does: choose, extend with Shift, select with Ctrl or the box, sort, open with a double click. */
export function gridPointer<Row>(
  props: DataGridProps<Row>,
  model: GridModel<Row>,
  cursor: GridCursor,
  editing: CellEditing,
): GridPointer {
  return {
    onMouseDown: (event) => {
      if (event.button !== 0 || isOwnControl(event.target)) return;
      const place = placeUnder(event.target);
      if (place === null) return;
      if ((event.ctrlKey || event.metaKey) && props.selectable) cursor.toggleRow(place.row);
      cursor.goTo(place, event.shiftKey);
    },
    onClick: (event) => {
      const target = event.target as Element;
      if (target.closest('[data-check-all]')) {
        const all = cursor.selected.size > 0 && model.ids.every((id) => cursor.selected.has(id));
        cursor.select(new Set(all ? [] : model.ids));
        return;
      }
      const head = target.closest<HTMLElement>('[data-head]');
      const column = head === null ? undefined : model.columns[Number(head.dataset.head)];
      if (column) model.toggleSort(column.id);
      const row = rowUnder(target);
      if (target.closest('[data-check]') && row !== null) {
        if (event.shiftKey) cursor.goTo({ row, column: cursor.place?.column ?? 0 }, true);
        else {
          cursor.toggleRow(row);
          cursor.goTo({ row, column: cursor.place?.column ?? 0 });
        }
      }
    },
    onDoubleClick: (event) => {
      if (isOwnControl(event.target)) return;
      const place = placeUnder(event.target);
      const rowId = place === null ? undefined : model.ids[place.row];
      if (place === null || rowId === undefined) return;
      if (!editing.begin(place)) props.onOpen?.(rowId);
    },
    onPointerOver: (event) => {
      const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
      if (cell === null) return;
      const cut = [cell, ...cell.querySelectorAll<HTMLElement>('*')].some(
        (part) => part.scrollWidth > part.clientWidth + 1,
      );
      if (cut) cell.title = cell.textContent ?? '';
      else cell.removeAttribute('title');
    },
  };
}

/** Links, buttons and fields inside a cell keep their own clicks. */
function isOwnControl(target: EventTarget): boolean {
  return (target as Element).closest('a, button, input, select, textarea, label') !== null;
}

function rowUnder(target: EventTarget): number | null {
  const row = (target as Element).closest<HTMLElement>('[data-row]');
  return row === null ? null : Number(row.dataset.row);
}

function placeUnder(target: EventTarget): Place | null {
  const row = rowUnder(target);
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  return row === null || cell === null ? null : { row, column: Number(cell.dataset.column) };
}
