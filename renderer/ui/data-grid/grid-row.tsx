import { memo, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './data-grid.module.css';
import type { GridColumn, GridLabels } from './types.ts';

export interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  /** Position in the whole grid, 0-based. */
  readonly index: number;
  readonly height: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly selectable: boolean;
  readonly selected: boolean;
  /** Column of the current cell, or -1 when it is in another row. */
  readonly currentColumn: number;
  /** Columns marked by a range, ends included; -1 when this row is outside. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  readonly needsAttention: ((row: Row, columnId: string) => boolean) | undefined;
  readonly selectRow: GridLabels['selectRow'];
  readonly cellId: (rowIndex: number, columnIndex: number) => string;
  /** The open editor, when a cell of this row is being edited. */
  readonly editor: ReactNode;
  /** Column the editor stands in, or -1: the current cell may have moved on before the edit is stored. */
  readonly editingColumn: number;
}

function GridRowView<Row>(props: GridRowProps<Row>) {
  const { row, id, index, height, columns, selectable, selected, currentColumn, rangeLeft, rangeRight } =
    props;
  const named = columns.find((column) => column.rowHeader);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      data-row={index}
      className={classNames(
        styles.row,
        selected && styles.selected,
        currentColumn >= 0 && styles.currentRow,
        props.editor !== null && styles.editing,
      )}
      style={{ top: index * height }}
    >
      {selectable && (
        <div role="gridcell" aria-colindex={1} className={styles.checkCell} data-check="">
          <span
            role="checkbox"
            aria-checked={selected}
            aria-label={props.selectRow(String(named?.value(row) ?? id))}
            className={classNames(styles.box, selected && styles.boxOn)}
          />
        </div>
      )}
      {columns.map((column, position) => {
        const current = position === currentColumn;
        return (
          <div
            key={column.id}
            id={current ? props.cellId(index, position) : undefined}
            role={column.rowHeader ? 'rowheader' : 'gridcell'}
            aria-colindex={position + (selectable ? 2 : 1)}
            data-column={position}
            className={classNames(
              styles.cell,
              column.align && styles[column.align],
              column.tone && styles[column.tone],
              current && styles.currentCell,
              position >= rangeLeft && position <= rangeRight && styles.inRange,
              props.needsAttention?.(row, column.id) && styles.attention,
            )}
          >
            {position === props.editingColumn ? props.editor : column.cell(row)}
          </div>
        );
      })}
    </div>
  );
}

/** One row, drawn again only when something it shows has changed. */
export const GridRow = memo(GridRowView) as typeof GridRowView;
