import { useLayoutEffect, useMemo, useState } from 'react';
import type { GridColumn } from './types.ts';

/** Width of the check boxes before the first column. */
export const CHECK_WIDTH = 40;

/** Least width of columns side by side, in pixels. */
export function leastWidth<Row>(columns: readonly GridColumn<Row>[], selectable: boolean): number {
  return columns.reduce((sum, column) => sum + column.width, selectable ? CHECK_WIDTH : 0);
}

/** The columns that fit into `room` pixels: those that may give way leave in their order until the rest does. */
export function fittingColumns<Row>(
  columns: readonly GridColumn<Row>[],
  room: number,
  selectable: boolean,
): readonly GridColumn<Row>[] {
  const leaving = columns
    .filter((column) => column.givesWay !== undefined)
    .toSorted((a, b) => (a.givesWay ?? 0) - (b.givesWay ?? 0));
  let left = columns;
  for (const column of leaving) {
    if (leastWidth(left, selectable) <= room) break;
    left = left.filter((other) => other !== column);
  }
  return left;
}

/** Columns for the width the grid has now; all of them before it is laid out. */
export function useFittingColumns<Row>(
  scroller: HTMLElement | null,
  columns: readonly GridColumn<Row>[],
  selectable: boolean,
): readonly GridColumn<Row>[] {
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  const mayGiveWay = columns.some((column) => column.givesWay !== undefined);
  useLayoutEffect(() => {
    if (scroller === null || !mayGiveWay) return;
    const measure = () => setRoom(scroller.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller, mayGiveWay]);
  return useMemo(() => fittingColumns(columns, room, selectable), [columns, room, selectable]);
}
