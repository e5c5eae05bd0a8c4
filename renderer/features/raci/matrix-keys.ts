import { RACI_LETTERS, type RaciLetter } from '../../../shared/model/raci.ts';
import { type GridExtent, move, type Place } from '../../ui/data-grid/navigation.ts';

/** The parts of a key event that matter. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export type MatrixAction =
  | { readonly kind: 'go'; readonly to: Place; readonly extend: boolean }
  | { readonly kind: 'letter'; readonly letter: RaciLetter | null }
  /** To the next cell without a letter in the column, or the one before. */
  | { readonly kind: 'gap'; readonly step: 1 | -1 }
  | { readonly kind: 'fill-down' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'collapse' };

/** What a key means in the matrix; null when it means nothing here and belongs to the shell. */
export function matrixAction(press: KeyPress, place: Place, extent: GridExtent): MatrixAction | null {
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.altKey) {
    if (ctrl || press.shiftKey) return null;
    if (press.key === 'ArrowDown') return { kind: 'gap', step: 1 };
    return press.key === 'ArrowUp' ? { kind: 'gap', step: -1 } : null;
  }
  const to = move(press.key, ctrl, place, extent);
  // The head has no cells to stand on: the topmost place is the first row.
  if (to) return { kind: 'go', to: { ...to, row: Math.max(0, to.row) }, extend: press.shiftKey };
  const key = press.key.toUpperCase();
  if (ctrl) {
    if (press.shiftKey) return null;
    if (key === 'D') return { kind: 'fill-down' };
    return key === 'A' ? { kind: 'select-all' } : null;
  }
  const letter = RACI_LETTERS.find((candidate) => candidate === key);
  if (letter) return { kind: 'letter', letter };
  switch (press.key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'letter', letter: null };
    case 'Enter':
    case 'F2':
      return { kind: 'menu' };
    case 'Escape':
      return { kind: 'collapse' };
    default:
      return null;
  }
}
