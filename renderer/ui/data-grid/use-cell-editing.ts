import { type RefObject, useState } from 'react';
import type { Place } from './navigation.ts';
import type { CellEdit, CellOption, DataGridProps, GridCell } from './types.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { GridModel } from './use-grid-model.ts';

/** Where the current cell goes once an edit is stored; `left` when focus has gone elsewhere already. */
export type AfterCommit = 'down' | 'up' | 'next' | 'previous' | 'stay' | 'left';

/** A cell being edited. */
export interface OpenEdit {
  readonly cell: GridCell;
  readonly kind: CellEdit<unknown>['kind'];
  /** Text as stored; leaving it unchanged stores nothing. */
  readonly stored: string;
  /** Text the editor begins with. */
  readonly initial: string;
  readonly options: readonly CellOption[];
  readonly saving: boolean;
  readonly error: string | null;
}

export interface CellEditing {
  readonly open: OpenEdit | null;
  /** Opens the editor, or switches a check; returns whether the cell can be edited. One that is open is answered first. */
  readonly begin: (place: Place, typed?: string) => boolean;
  readonly commit: (text: string, after: AfterCommit) => void;
  readonly cancel: () => void;
}

/** Edits one cell at a time. What cannot be stored stays in the editor with its message. */
export function useCellEditing<Row>(
  props: DataGridProps<Row>,
  model: GridModel<Row>,
  cursor: GridCursor,
  grid: RefObject<HTMLElement | null>,
): CellEditing {
  const [open, setOpen] = useState<OpenEdit | null>(null);

  const editOf = (place: Place) => {
    const row = model.rows[place.row];
    const rowId = model.ids[place.row];
    const column = model.columns[place.column];
    const edit = column?.edit;
    if (row === undefined || rowId === undefined || column === undefined || edit === undefined) return null;
    if (props.onEdit === undefined || edit.enabled?.(row) === false) return null;
    return { row, column, edit, cell: { rowId, columnId: column.id } };
  };

  const store = async (edit: OpenEdit, text: string, after: AfterCommit) => {
    const place = placeOf(model, edit.cell);
    const target = place === null ? null : editOf(place);
    if (place === null || target === null) {
      setOpen(null);
      return;
    }
    try {
      const value = target.edit.parse ? target.edit.parse(text, target.row) : text;
      if (value !== edit.stored) {
        setOpen({ ...edit, initial: text, saving: true, error: null });
        await props.onEdit?.(edit.cell.rowId, edit.cell.columnId, value);
      }
    } catch (reason) {
      const message = reason instanceof Error ? reason.message : String(reason);
      setOpen({ ...edit, initial: text, saving: false, error: message });
      return;
    }
    setOpen(null);
    if (after === 'left') return;
    grid.current?.focus({ preventScroll: true });
    if (after !== 'stay') cursor.goTo(placeAfter(place, after, model));
  };

  return {
    open,
    begin: (place, typed) => {
      const target = editOf(place);
      if (target === null) return false;
      if (open !== null) {
        grid.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        return true;
      }
      const { row, column, edit, cell } = target;
      const stored = edit.text ? edit.text(row) : String(column.value(row) ?? '');
      const options = typeof edit.options === 'function' ? edit.options(row) : (edit.options ?? []);
      const initial =
        typed === undefined ? stored : edit.kind === 'select' ? optionFor(options, typed, stored) : typed;
      const next: OpenEdit = { cell, kind: edit.kind, stored, initial, options, saving: false, error: null };
      if (edit.kind !== 'check') setOpen(next);
      else if (typed === undefined) void store(next, stored === 'true' ? 'false' : 'true', 'stay');
      return true;
    },
    commit: (text, after) => {
      if (open !== null && !open.saving) void store(open, text, after);
    },
    cancel: () => {
      setOpen(null);
      grid.current?.focus({ preventScroll: true });
    },
  };
}

function placeOf<Row>(model: GridModel<Row>, cell: GridCell): Place | null {
  const row = model.indexOf.get(cell.rowId);
  const column = model.columns.findIndex((candidate) => candidate.id === cell.columnId);
  return row === undefined || column < 0 ? null : { row, column };
}

function placeAfter<Row>(
  from: Place,
  after: 'down' | 'up' | 'next' | 'previous',
  model: GridModel<Row>,
): Place {
  const lastRow = model.rows.length - 1;
  if (after === 'down') return { ...from, row: Math.min(lastRow, from.row + 1) };
  if (after === 'up') return { ...from, row: Math.max(0, from.row - 1) };
  const direction = after === 'next' ? 1 : -1;
  const places = model.columns.length * model.rows.length;
  for (
    let at = from.row * model.columns.length + from.column + direction;
    at >= 0 && at < places;
    at += direction
  ) {
    const column = at % model.columns.length;
    if (model.columns[column]?.edit) return { row: Math.floor(at / model.columns.length), column };
  }
  return from;
}

/** The option a typed letter means: the first whose label begins with it. */
function optionFor(options: readonly CellOption[], typed: string, stored: string): string {
  const found = options.find((option) => option.label.toLowerCase().startsWith(typed.toLowerCase()));
  return found?.value ?? stored;
}
