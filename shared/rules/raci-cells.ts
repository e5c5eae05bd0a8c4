import type { RaciLetter } from '../model/raci.ts';

/** Where a letter stands. */
export interface CellPlace {
  readonly responsibilityId: string;
  readonly roleId: string;
}

/** Letters of the matrix by cell and by row, for rules that look many of them up. */
export class CellIndex<T extends CellPlace & { readonly letter: RaciLetter }> {
  readonly #byCell = new Map<string, T[]>();
  readonly #byRow = new Map<string, T[]>();

  constructor(letters: readonly T[]) {
    for (const letter of letters) {
      push(this.#byCell, cellKey(letter.responsibilityId, letter.roleId), letter);
      push(this.#byRow, letter.responsibilityId, letter);
    }
  }

  at(responsibilityId: string, roleId: string): readonly T[] {
    return this.#byCell.get(cellKey(responsibilityId, roleId)) ?? [];
  }

  row(responsibilityId: string): readonly T[] {
    return this.#byRow.get(responsibilityId) ?? [];
  }

  cells(): IterableIterator<readonly T[]> {
    return this.#byCell.values();
  }
}

/** One text for a cell, for maps and sets. */
export const cellKey = (responsibilityId: string, roleId: string): string => `${responsibilityId} ${roleId}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
