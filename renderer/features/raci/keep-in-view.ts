/** What the sticky head, foot, first and last column of the matrix cover, in pixels. */
const COVERED = { top: 177, bottom: 65, left: 288, right: 37 };

/** Scrolls just enough to bring a cell out from under what is sticky. */
export function keepInView(scroller: HTMLElement, cell: HTMLElement): void {
  const row = cell.parentElement;
  if (row === null) return;
  const room = {
    height: scroller.clientHeight - COVERED.bottom,
    width: scroller.clientWidth - COVERED.right,
  };
  const top = row.offsetTop;
  const bottom = top + row.offsetHeight;
  if (top - COVERED.top < scroller.scrollTop) scroller.scrollTop = top - COVERED.top;
  else if (bottom > scroller.scrollTop + room.height) scroller.scrollTop = bottom - room.height;
  // The column of the hidden roles is sticky itself: it is always in view.
  if (cell.dataset['sticky'] !== undefined) return;
  const left = cell.offsetLeft;
  const right = left + cell.offsetWidth;
  if (left - COVERED.left < scroller.scrollLeft) scroller.scrollLeft = left - COVERED.left;
  else if (right > scroller.scrollLeft + room.width) scroller.scrollLeft = right - room.width;
}
