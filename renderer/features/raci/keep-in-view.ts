/** What the sticky first and last column of the matrix cover, in pixels. */
const COVERED = { left: 288, right: 37 };

/** Height that head or foot cover: nothing where they scroll along, as on low screens. */
function coveredBy(scroller: HTMLElement, part: 'thead' | 'tfoot'): number {
  const cell = scroller.querySelector<HTMLElement>(`${part} tr:last-child > :last-child`);
  if (cell === null || getComputedStyle(cell).position !== 'sticky') return 0;
  return scroller.querySelector(part)?.getBoundingClientRect().height ?? 0;
}

/** Scrolls just enough to bring a cell out from under what is sticky. */
export function keepInView(scroller: HTMLElement, cell: HTMLElement): void {
  const row = cell.parentElement;
  if (row === null) return;
  const room = {
    height: scroller.clientHeight - coveredBy(scroller, 'tfoot'),
    width: scroller.clientWidth - COVERED.right,
  };
  const top = row.offsetTop;
  const bottom = top + row.offsetHeight;
  const covered = coveredBy(scroller, 'thead');
  if (top - covered < scroller.scrollTop) scroller.scrollTop = top - covered;
  else if (bottom > scroller.scrollTop + room.height) scroller.scrollTop = bottom - room.height;
  // The column of the hidden roles is sticky itself: it is always in view.
  if (cell.dataset['sticky'] !== undefined) return;
  const left = cell.offsetLeft;
  const right = left + cell.offsetWidth;
  if (left - COVERED.left < scroller.scrollLeft) scroller.scrollLeft = left - COVERED.left;
  else if (right > scroller.scrollLeft + room.width) scroller.scrollLeft = right - room.width;
}
