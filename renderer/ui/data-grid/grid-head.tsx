import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { classNames } from '../class-names.ts';
import styles from './data-grid.module.css';
import type { GridColumn, GridLabels, GridSort } from './types.ts';

export interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort | null;
  readonly selectable: boolean;
  readonly selection: 'all' | 'some' | 'none';
  readonly labels: GridLabels;
  /** Column of the current cell when it is in the head, or -1. */
  readonly currentColumn: number;
  readonly cellId: (rowIndex: number, columnIndex: number) => string;
}

/** The sticky head: names, sort marks, and the box that selects everything. */
export function GridHead<Row>({
  columns,
  sort,
  selectable,
  selection,
  labels,
  currentColumn,
  cellId,
}: GridHeadProps<Row>) {
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" aria-rowindex={1} className={styles.head}>
        {selectable && (
          <div role="columnheader" aria-colindex={1} className={styles.checkCell} data-check-all="">
            <span
              role="checkbox"
              aria-checked={selection === 'some' ? 'mixed' : selection === 'all'}
              aria-label={labels.selectAll}
              className={classNames(
                styles.box,
                selection === 'all' && styles.boxOn,
                selection === 'some' && styles.boxMixed,
              )}
            />
          </div>
        )}
        {columns.map((column, position) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          const current = position === currentColumn;
          return (
            <div
              key={column.id}
              id={current ? cellId(-1, position) : undefined}
              role="columnheader"
              aria-colindex={position + (selectable ? 2 : 1)}
              aria-sort={direction}
              aria-label={column.name}
              data-head={position}
              className={classNames(
                styles.headCell,
                column.align && styles[column.align],
                direction && styles.sorted,
                column.sortable !== false && styles.sortable,
                current && styles.currentCell,
              )}
            >
              {column.header}
              {direction === 'ascending' && <IconArrowUp size={12} stroke={1.5} aria-hidden="true" />}
              {direction === 'descending' && <IconArrowDown size={12} stroke={1.5} aria-hidden="true" />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
