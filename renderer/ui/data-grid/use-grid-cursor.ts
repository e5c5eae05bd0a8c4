import { useRef, useState } from 'react';
import { useControlled } from '../use-controlled.ts';
import { type GridRange, rangeBetween } from './grid-range.ts';
import type { Place } from './navigation.ts';
import type { DataGridProps, GridCell } from './types.ts';
import type { GridModel } from './use-grid-model.ts';

const NONE: ReadonlySet<string> = new Set();

/** Where the keyboard is and what is selected. */
export interface GridCursor {
  /** The current cell by position; null before the grid was entered. Row -1 is the head. */
  readonly place: Place | null;
  /** Cells marked with Shift, the current one included; null when only one is current. */
  readonly range: GridRange | null;
  readonly selected: ReadonlySet<string>;
  /** Moves the current cell; `extend` keeps the other end of the range. */
  readonly goTo: (place: Place, extend?: boolean) => void;
  readonly toggleRow: (index: number) => void;
  readonly select: (ids: ReadonlySet<string>) => void;
  readonly dropRange: () => void;
}

interface Anchor {
  readonly cell: GridCell;
  /** Selection when the range was begun: shrinking the range gives rows back. */
  readonly selected: ReadonlySet<string>;
}

/** Holds current cell, range and selection by identity, so that they survive sorting, filtering and saving. */
export function useGridCursor<Row>(props: DataGridProps<Row>, model: GridModel<Row>): GridCursor {
  const [current, setCurrent] = useControlled<GridCell | null>(props.current, null, (cell) => {
    if (cell !== null) props.onCurrentChange?.(cell);
  });
  const [selected, select] = useControlled(props.selected, NONE, props.onSelectedChange);
  const [headColumn, setHeadColumn] = useState<number | null>(null);
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  // When the current row leaves (filtered, deleted), the place it had stays the place to go on from.
  const lastRow = useRef(0);

  const placeOf = (cell: GridCell): Place => {
    const known = model.indexOf.get(cell.rowId);
    const row = known ?? Math.min(lastRow.current, model.rows.length - 1);
    const column = model.columns.findIndex((candidate) => candidate.id === cell.columnId);
    return { row, column: Math.max(0, column) };
  };
  const place =
    headColumn !== null ? { row: -1, column: headColumn } : current === null ? null : placeOf(current);
  if (place !== null && place.row >= 0) lastRow.current = place.row;
  const range =
    anchor !== null && place !== null && place.row >= 0 ? rangeBetween(placeOf(anchor.cell), place) : null;

  const goTo = (to: Place, extend = false) => {
    if (to.row < 0 && !extend) {
      setHeadColumn(to.column);
      setAnchor(null);
      return;
    }
    const row = Math.max(0, to.row);
    const rowId = model.ids[row];
    const columnId = model.columns[to.column]?.id;
    if (rowId === undefined || columnId === undefined) return;
    setHeadColumn(null);
    setCurrent({ rowId, columnId });
    if (!extend || current === null) {
      setAnchor(null);
      return;
    }
    const begun = anchor ?? { cell: current, selected };
    setAnchor(begun);
    const start = placeOf(begun.cell);
    if (props.selectable && (start.row !== row || place?.row !== row)) {
      const { top, bottom } = rangeBetween(start, { row, column: to.column });
      select(new Set([...begun.selected, ...model.ids.slice(top, bottom + 1)]));
    }
  };

  return {
    place,
    range,
    selected,
    goTo,
    select,
    toggleRow: (index) => {
      const id = model.ids[index];
      if (id === undefined) return;
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setAnchor(null);
      select(next);
    },
    dropRange: () => setAnchor(null),
  };
}
