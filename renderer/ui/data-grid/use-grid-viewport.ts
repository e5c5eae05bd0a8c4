import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Place } from './navigation.ts';
import type { GridCell } from './types.ts';

/** Height of the sticky head in pixels. */
export const HEAD_HEIGHT = 28;

interface Remembered {
  readonly top: number;
  readonly left: number;
}

/** Scroll positions of grids that are not on screen, by their key; they live as long as the window. */
const remembered = new Map<string, Remembered>();

/** Keeps the current cell in view, and the scroll position when the grid goes and comes back. */
export function useGridViewport(
  scroller: RefObject<HTMLElement | null>,
  place: Place | null,
  current: GridCell | null,
  rowHeight: number,
  hasRows: boolean,
  memoryKey: string | undefined,
): { readonly pageRows: () => number } {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || memoryKey === undefined || !hasRows) return;
    const before = remembered.get(memoryKey);
    if (before) {
      element.scrollTop = before.top;
      element.scrollLeft = before.left;
    }
    return () => {
      remembered.set(memoryKey, { top: element.scrollTop, left: element.scrollLeft });
    };
  }, [scroller, memoryKey, hasRows]);

  const row = place?.row ?? -1;
  const column = place?.column ?? -1;
  const rowId = current?.rowId;
  useEffect(() => {
    const element = scroller.current;
    if (element === null || row < 0 || rowId === undefined) return;
    const room = element.clientHeight - HEAD_HEIGHT;
    const top = row * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + room) element.scrollTop = top + rowHeight - room;
    const cell = element.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`);
    if (cell === null) return;
    const right = cell.offsetLeft + cell.offsetWidth;
    if (cell.offsetLeft < element.scrollLeft) element.scrollLeft = column === 0 ? 0 : cell.offsetLeft;
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = right - element.clientWidth;
  }, [scroller, row, column, rowId, rowHeight]);

  return { pageRows: () => Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight) };
}
