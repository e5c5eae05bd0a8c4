/** A place in the grid by position; row -1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** Where a key leads from a place; null when the key does not move. Ctrl jumps to the edges. */
export function move(key: string, ctrl: boolean, from: Place, extent: GridExtent): Place | null {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const step = Math.max(1, extent.page - 1);
  const to = (row: number, column: number): Place => ({
    row: Math.max(-1, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return ctrl ? to(0, from.column) : to(from.row - 1, from.column);
    case 'ArrowDown':
      return ctrl ? to(lastRow, from.column) : to(from.row + 1, from.column);
    case 'ArrowLeft':
      return ctrl ? to(from.row, 0) : to(from.row, from.column - 1);
    case 'ArrowRight':
      return ctrl ? to(from.row, lastColumn) : to(from.row, from.column + 1);
    case 'Home':
      return ctrl ? to(0, 0) : to(from.row, 0);
    case 'End':
      return ctrl ? to(lastRow, lastColumn) : to(from.row, lastColumn);
    case 'PageUp':
      return to(Math.max(0, from.row - step), from.column);
    case 'PageDown':
      return to(from.row + step, from.column);
    default:
      return null;
  }
}
