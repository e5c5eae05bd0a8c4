import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback } from 'react';
import styles from './data-grid.module.css';
import { GridRow } from './grid-row.tsx';
import { inDrawingOrder, rowKey } from './row-slots.ts';
import type { DataGridProps } from './types.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { GridModel } from './use-grid-model.ts';

export interface GridBodyProps<Row> {
  /** The element that scrolls; null until it is in the document. */
  readonly scroller: HTMLElement | null;
  readonly model: GridModel<Row>;
  readonly cursor: GridCursor;
  readonly rowHeight: number;
  readonly selectable: boolean;
  readonly labels: DataGridProps<Row>['labels'];
  readonly needsAttention: DataGridProps<Row>['needsAttention'];
  readonly cellId: (rowIndex: number, columnIndex: number) => string;
  readonly editingRow: number;
  readonly editingColumn: number;
  readonly editor: ReactNode;
}

/** Few rows beyond the edges: enough that a page key shows no gap, few enough to draw within a frame. */
const OVERSCAN = 2;

/** The rows in view. Scrolling draws this part alone. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { scroller, model, cursor, rowHeight, editingRow } = props;
  const currentRow = cursor.place?.row ?? -1;
  // The current row is always drawn, so that the active descendant exists; so is an edited one, whose text is nowhere else.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const wanted = [...new Set([currentRow, editingRow])];
      return [...drawn, ...wanted.filter((row) => row >= 0 && row < range.count && !drawn.includes(row))];
    },
    [currentRow, editingRow],
  );
  const virtualizer = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    rangeExtractor,
  });
  const { range } = cursor;
  const items = virtualizer.getVirtualItems();
  // One row may be cut at either edge.
  const slots = Math.ceil((virtualizer.scrollRect?.height ?? 0) / rowHeight) + 2 * OVERSCAN + 2;
  const drawn = { first: items[0]?.index ?? 0, slots, editing: editingRow };
  return (
    <div role="rowgroup" className={styles.rows} style={{ height: model.rows.length * rowHeight }}>
      {inDrawingOrder(items, slots, virtualizer.isScrolling).map(({ index }) => {
        const row = model.rows[index];
        const id = model.ids[index];
        if (row === undefined || id === undefined) return null;
        const ranged = range !== null && index >= range.top && index <= range.bottom;
        return (
          <GridRow
            key={rowKey(index, drawn)}
            row={row}
            id={id}
            index={index}
            height={rowHeight}
            columns={model.columns}
            selectable={props.selectable}
            selected={cursor.selected.has(id)}
            currentColumn={index === currentRow ? (cursor.place?.column ?? -1) : -1}
            rangeLeft={ranged ? range.left : -1}
            rangeRight={ranged ? range.right : -1}
            needsAttention={props.needsAttention}
            selectRow={props.labels.selectRow}
            cellId={props.cellId}
            editor={index === editingRow ? props.editor : null}
            editingColumn={index === editingRow ? props.editingColumn : -1}
          />
        );
      })}
    </div>
  );
}
