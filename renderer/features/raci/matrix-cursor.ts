import { useCallback, useMemo, useRef, useState } from 'react';
import { type GridRange, rangeBetween } from '../../ui/data-grid/grid-range.ts';
import type { Place } from '../../ui/data-grid/navigation.ts';

/** A cell by what it is, so that it stays the same cell when columns come and go. */
interface CellId {
  readonly rowId: string;
  readonly columnId: string;
}

/** Id of the last column, which gathers the hidden roles. */
export const HIDDEN_COLUMN = 'hidden';

/** Where the keyboard is in the matrix. */
export interface MatrixCursor {
  readonly place: Place;
  /** Cells marked with Shift or the mouse, the current one included; null when only one is current. */
  readonly range: GridRange | null;
  readonly goTo: (place: Place, extend?: boolean) => void;
  /** Goes to a cell from outside the grid and takes the keyboard there. */
  readonly jump: (responsibilityId: string, roleId: string | null) => void;
  readonly mark: (range: GridRange) => void;
  readonly collapse: () => void;
  /** Set when the cell shall take the focus although the grid does not have it. */
  readonly wantsFocus: { current: boolean };
  /** Counts the jumps, so that one to the cell that is current already is noticed too. */
  readonly jumps: number;
}

/** Keeps the current cell and the marked range, by identity of row and column. */
export function useMatrixCursor(rowIds: readonly string[], columnIds: readonly string[]): MatrixCursor {
  const [current, setCurrent] = useState<CellId | null>(null);
  const [anchor, setAnchor] = useState<CellId | null>(null);
  const [jumps, setJumps] = useState(0);
  const wantsFocus = useRef(false);

  const placeOf = (cell: CellId | null): Place => ({
    row: Math.max(0, cell ? rowIds.indexOf(cell.rowId) : 0),
    column: Math.max(0, cell ? columnIds.indexOf(cell.columnId) : 0),
  });
  const cellAt = ({ row, column }: Place): CellId => ({
    rowId: rowIds[row] ?? '',
    columnId: columnIds[column] ?? '',
  });
  const place = placeOf(current);
  const { row, column } = place;
  const latest = useRef({ place, cellAt, columnIds });
  latest.current = { place, cellAt, columnIds };

  const goTo = useCallback((to: Place, extend = false) => {
    const { place: from, cellAt: at } = latest.current;
    setAnchor((begun) => (extend ? (begun ?? at(from)) : null));
    setCurrent(at(to));
  }, []);
  const jump = useCallback((responsibilityId: string, roleId: string | null) => {
    const { place: from, cellAt: at, columnIds: ids } = latest.current;
    const shown = roleId !== null && ids.includes(roleId);
    const elsewhere = ids.includes(HIDDEN_COLUMN) ? HIDDEN_COLUMN : at(from).columnId;
    wantsFocus.current = true;
    setJumps((count) => count + 1);
    setAnchor(null);
    setCurrent({
      rowId: responsibilityId,
      columnId: roleId === null ? at(from).columnId : shown ? roleId : elsewhere,
    });
  }, []);
  const mark = useCallback((range: GridRange) => {
    const { cellAt: at } = latest.current;
    setAnchor(at({ row: range.bottom, column: range.right }));
    setCurrent(at({ row: range.top, column: range.left }));
  }, []);
  const collapse = useCallback(() => setAnchor(null), []);

  const from = anchor ? placeOf(anchor) : place;
  const [fromRow, fromColumn] = [from.row, from.column];
  return useMemo(() => {
    const here = { row, column };
    const there = { row: fromRow, column: fromColumn };
    const range = fromRow === row && fromColumn === column ? null : rangeBetween(there, here);
    return { place: here, range, goTo, jump, mark, collapse, wantsFocus, jumps };
  }, [row, column, fromRow, fromColumn, goTo, jump, mark, collapse, jumps]);
}
