/** Rows drawn of a long list, and which of them need elements of their own. */
export interface DrawnRows {
  /** First row of the stretch in view. */
  readonly first: number;
  /** Most rows that are drawn at once of a stretch. */
  readonly slots: number;
  /** The row that is edited; −1 without one. */
  readonly editing: number;
}

/**
 * Key of a row's elements: its place in turn. What scrolls out is thereby drawn again as what scrolls in, at a fraction of the
 * cost of taking elements away and making new ones. A row that is edited keeps its own elements, with the text in its field;
 * the current row far from the others has some besides.
 */
export function rowKey(index: number, { first, slots, editing }: DrawnRows): number | string {
  if (index === editing) return 'edited';
  return index < first || index >= first + slots ? 'current' : index % slots;
}

/** In the order of their elements while they scroll, so that none is moved; else in their own, as they are read out. */
export function inDrawingOrder<T extends { readonly index: number }>(
  rows: readonly T[],
  slots: number,
  isScrolling: boolean,
): readonly T[] {
  return isScrolling ? rows.toSorted((a, b) => (a.index % slots) - (b.index % slots)) : rows;
}
