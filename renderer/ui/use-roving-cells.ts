import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { move } from './data-grid/navigation.ts';

const ADDRESS = 'data-cell';

export interface RovingCells {
  /** For the element around the cells. */
  readonly grid: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For what takes the focus in a cell. */
  readonly cell: (row: number, column: number) => RovingCell;
}

export interface RovingCell {
  readonly tabIndex: 0 | -1;
  readonly [ADDRESS]: string;
}

/** Makes a table of buttons one tab stop: arrows, Home and End move, with Ctrl to the edges; Enter presses the button. */
export function useRovingCells(rows: number, columns: number): RovingCells {
  const [current, setCurrent] = useState({ row: 0, column: 0 });
  // Rows may have gone since, and one cell must always be reachable.
  const row = Math.max(0, Math.min(rows - 1, current.row));
  const column = Math.max(0, Math.min(columns - 1, current.column));
  return {
    grid: {
      onFocus: ({ target }) => {
        const place = placeOf(target);
        if (place !== null) setCurrent(place);
      },
      onKeyDown: (event) => {
        const from = placeOf(event.target);
        if (from === null || event.altKey || event.shiftKey) return;
        const to = move(event.key, event.ctrlKey || event.metaKey, from, { rows, columns, page: rows });
        if (to === null) return;
        event.preventDefault();
        event.stopPropagation();
        const address = `[${ADDRESS}="${Math.max(0, to.row)}/${to.column}"]`;
        event.currentTarget.querySelector<HTMLElement>(address)?.focus();
      },
    },
    cell: (atRow, atColumn) => ({
      tabIndex: atRow === row && atColumn === column ? 0 : -1,
      [ADDRESS]: `${atRow}/${atColumn}`,
    }),
  };
}

function placeOf(target: EventTarget): { row: number; column: number } | null {
  const address = target instanceof HTMLElement ? target.getAttribute(ADDRESS) : null;
  if (address === null) return null;
  const [row = 0, column = 0] = address.split('/').map(Number);
  return { row, column };
}
