import type { ReactNode } from 'react';

/** How a cell is edited in place. Values travel as text; a check box gives `true` or `false`. */
export interface CellEdit<Row> {
  readonly kind: 'text' | 'select' | 'combo' | 'check';
  /** Choices of a select, suggestions of a combo. A function is asked when editing begins. */
  readonly options?: readonly CellOption[] | ((row: Row) => readonly CellOption[]);
  /** Text the editor begins with; the column's `value` as text when absent. */
  readonly text?: (row: Row) => string;
  /** Turns what was typed into the text to store; throws an Error whose message is shown beside the cell. */
  readonly parse?: (typed: string, row: Row) => string;
  /** Whether this row's cell may be edited; all may when absent. */
  readonly enabled?: (row: Row) => boolean;
}

export interface CellOption {
  readonly value: string;
  readonly label: string;
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** Plain name, for screen readers and the column chooser when the header is not text. */
  readonly name: string;
  /** Width in pixels; with `grow` the least width. */
  readonly width: number;
  /** Takes the room that is left. */
  readonly grow?: boolean;
  /** Where the columns do not fit side by side, those with this leave the grid, the lowest number first. */
  readonly givesWay?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Quieter text: `second` for attributes, `third` for ids. */
  readonly tone?: 'second' | 'third';
  /** What the cell shows. Must depend on the row alone, so that unchanged rows are not drawn again. */
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by and what is copied. */
  readonly value: (row: Row) => string | number | null;
  /** Text that is copied when it differs from `value`. */
  readonly copy?: (row: Row) => string;
  readonly sortable?: boolean;
  /** Names the row for screen readers: one column per grid. */
  readonly rowHeader?: boolean;
  readonly edit?: CellEdit<Row>;
}

export interface GridSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** A cell by identity, so that it survives sorting and filtering. */
export interface GridCell {
  readonly rowId: string;
  readonly columnId: string;
}

/** What a command applies to: the selected rows in view order, or the current row when none is selected. */
export interface GridTarget extends GridCell {
  readonly rowIds: readonly string[];
}

/** Every word the grid itself says. */
export interface GridLabels {
  /** Name of the grid. */
  readonly grid: string;
  readonly selectAll: string;
  readonly selectRow: (name: string) => string;
  readonly saving: string;
  readonly loading: string;
}

export interface DataGridProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly getRowId: (row: Row) => string;
  readonly labels: GridLabels;
  /** Ids of the columns shown, in order; all when absent. */
  readonly visibleColumns?: readonly string[];
  /** 24, 28 (registers), 32 or 40. */
  readonly rowHeight?: 24 | 28 | 32 | 40;
  /** Sort in force; kept inside when absent. */
  readonly sort?: GridSort | null;
  readonly defaultSort?: GridSort | null;
  readonly onSortChange?: (sort: GridSort | null) => void;
  /** Shows check boxes; the selection is kept inside unless `selected` is given. */
  readonly selectable?: boolean;
  readonly selected?: ReadonlySet<string>;
  readonly onSelectedChange?: (selected: ReadonlySet<string>) => void;
  /** Current cell; kept inside when absent. The inspector follows it. */
  readonly current?: GridCell | null;
  readonly onCurrentChange?: (cell: GridCell) => void;
  /** Enter or a double click on a cell that cannot be edited. */
  readonly onOpen?: (rowId: string) => void;
  /** Stores one cell; rejecting keeps the editor open with the message. */
  readonly onEdit?: (rowId: string, columnId: string, value: string) => Promise<void>;
  /** Cells from the clipboard, to be laid over the grid from a cell on. */
  readonly onPaste?: (cells: readonly (readonly string[])[], at: GridCell) => void;
  /** Ctrl+D: the source row's value of one column goes to the target rows. */
  readonly onFillDown?: (columnId: string, sourceRowId: string, targetRowIds: readonly string[]) => void;
  readonly onDelete?: (target: GridTarget) => void;
  /** Single-letter shortcuts; returns whether the key was used. Unused keys begin editing. */
  readonly onKey?: (key: string, target: GridTarget) => boolean;
  /** Letters are commands of the page, as where J and K walk a register: only Enter and F2 begin editing. */
  readonly lettersAreCommands?: boolean;
  /** Cells that need a person, drawn on amber: clash, missing. Must be stable between renders. */
  readonly needsAttention?: (row: Row, columnId: string) => boolean;
  readonly loading?: boolean;
  /** What stands instead of rows when there are none. */
  readonly empty?: ReactNode;
  /** Docked under the rows, usually a `BulkBar` while rows are selected; it hides none of them. */
  readonly dock?: ReactNode;
  /** Scroll position and current cell are remembered under this key when the grid goes and comes back. */
  readonly memoryKey?: string;
}
