import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
import { classNames } from '../class-names.ts';
import { SkeletonRows } from '../skeleton-rows.tsx';
import { CellEditor } from './cell-editor.tsx';
import { cellsToCopy } from './clipboard.ts';
import styles from './data-grid.module.css';
import { CHECK_WIDTH, leastWidth, useFittingColumns } from './fitting-columns.ts';
import { GridBody } from './grid-body.tsx';
import { GridHead } from './grid-head.tsx';
import { parseTsv, toTsv } from './tsv.ts';
import type { DataGridProps, GridColumn } from './types.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useGridCursor } from './use-grid-cursor.ts';
import { gridKeys } from './grid-keys.ts';
import { useGridModel } from './use-grid-model.ts';
import { gridPointer } from './grid-pointer.ts';
import { HEAD_HEIGHT, useGridViewport } from './use-grid-viewport.ts';

/**
 * A keyboard-first grid for registers of any length: only rows in view are drawn, the whole grid is one tab stop, and
 * current cell, selection and scroll position survive sorting, filtering and saving.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { labels, rowHeight = 28, selectable = false, loading = false, empty, dock, memoryKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Children mount before the refs of their parents are set, so the body gets the element through state.
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const attach = useCallback((node: HTMLDivElement | null) => {
    scroller.current = node;
    setElement(node);
  }, []);
  const id = useId();
  const columns = useFittingColumns(element, props.columns, selectable);
  const model = useGridModel(props, columns);
  const cursor = useGridCursor(props, model);
  const editing = useCellEditing(props, model, cursor, scroller);
  const { place } = cursor;
  const currentId = place === null || place.row < 0 ? undefined : model.ids[place.row];
  const currentColumn = place === null ? undefined : model.columns[place.column];
  const currentCell =
    currentId === undefined || currentColumn === undefined
      ? null
      : { rowId: currentId, columnId: currentColumn.id };
  const hasRows = model.rows.length > 0;
  const { pageRows } = useGridViewport(scroller, place, currentCell, rowHeight, hasRows, memoryKey);
  const pressKey = gridKeys(props, model, cursor, editing, pageRows);
  const pressed = useRef(false);
  const pointer = gridPointer(props, model, cursor, editing);
  const cellId = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || event.defaultPrevented) return;
    if (pressKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onCopy = (event: ClipboardEvent) => {
    if (event.target !== scroller.current) return;
    const cells = cellsToCopy(model, cursor);
    if (cells.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTsv(cells));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.target !== scroller.current || props.onPaste === undefined || currentCell === null) return;
    event.preventDefault();
    const cells = parseTsv(event.clipboardData.getData('text/plain'));
    if (cells.length > 0) props.onPaste(cells, currentCell);
  };

  const edit = editing.open;
  const editingRow = edit === null ? -1 : (model.indexOf.get(edit.cell.rowId) ?? -1);
  const editingColumn = model.columns.findIndex((column) => column.id === edit?.cell.columnId);
  const editedColumn = model.columns[editingColumn];
  const editor = edit !== null && editedColumn !== undefined && (
    <CellEditor
      key={`${edit.cell.rowId} ${edit.cell.columnId}`}
      edit={edit}
      label={editedColumn.name}
      savingLabel={labels.saving}
      numeric={editedColumn.align === 'right'}
      messageAbove={isInLowerHalf(scroller.current, editingRow * rowHeight)}
      onCommit={editing.commit}
      onCancel={editing.cancel}
    />
  );

  return (
    <div className={styles.frame}>
      <div
        ref={attach}
        role="grid"
        tabIndex={0}
        aria-label={labels.grid}
        aria-rowcount={model.rows.length + 1}
        aria-colcount={model.columns.length + (selectable ? 1 : 0)}
        aria-multiselectable={selectable || undefined}
        aria-busy={loading || undefined}
        aria-activedescendant={place === null ? undefined : cellId(place.row, place.column)}
        className={classNames(styles.scroller, !hasRows && styles.bare)}
        style={gridStyle(model.columns, selectable, rowHeight)}
        onMouseDownCapture={() => {
          pressed.current = true;
        }}
        onMouseUp={() => {
          pressed.current = false;
        }}
        onBlur={() => {
          pressed.current = false;
        }}
        onFocus={(event) => {
          // The mouse says itself which row it means; going to the first would scroll that one away from under it.
          if (event.target === scroller.current && place === null && !pressed.current)
            cursor.goTo({ row: 0, column: 0 });
        }}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        {...pointer}
      >
        <GridHead
          columns={model.columns}
          sort={model.sort}
          selectable={selectable}
          selection={selectionOf(model.ids, cursor.selected)}
          labels={labels}
          currentColumn={place !== null && place.row < 0 ? place.column : -1}
          cellId={cellId}
        />
        {hasRows && (
          <GridBody
            scroller={element}
            model={model}
            cursor={cursor}
            rowHeight={rowHeight}
            selectable={selectable}
            labels={labels}
            needsAttention={props.needsAttention}
            cellId={cellId}
            editingRow={editingRow}
            editingColumn={editingColumn}
            editor={editor}
          />
        )}
        {!hasRows &&
          (loading ? <SkeletonRows label={labels.loading} rowHeight={rowHeight} rows={12} /> : empty)}
      </div>
      {dock}
    </div>
  );
}

function selectionOf(ids: readonly string[], selected: ReadonlySet<string>): 'all' | 'some' | 'none' {
  if (selected.size === 0) return 'none';
  return ids.every((id) => selected.has(id)) ? 'all' : 'some';
}

function isInLowerHalf(scroller: HTMLElement | null, top: number): boolean {
  return scroller !== null && top - scroller.scrollTop > (scroller.clientHeight - HEAD_HEIGHT) / 2;
}

/** Measures of the grid as custom properties, which the strict content security policy allows from script. */
function gridStyle<Row>(
  columns: readonly GridColumn<Row>[],
  selectable: boolean,
  rowHeight: number,
): CSSProperties {
  const tracks = columns.map((column) =>
    column.grow ? `minmax(${column.width}px, 1fr)` : `${column.width}px`,
  );
  const measures: Record<`--${string}`, string> = {
    '--grid-columns': [...(selectable ? [`${CHECK_WIDTH}px`] : []), ...tracks].join(' '),
    '--grid-least': `${leastWidth(columns, selectable)}px`,
    '--grid-row': `${rowHeight}px`,
  };
  return measures as CSSProperties;
}
