import type { MatrixDifference, MatrixRow, RaciMatrix } from '../../../shared/contract/raci.ts';
import type { RaciLetter, RaciRole } from '../../../shared/model/raci.ts';
import { CellIndex, cellKey } from '../../../shared/rules/raci-cells.ts';
import { groupColumns } from '../../../shared/rules/raci-columns.ts';
import { type DraftAssignment, weight } from '../../../shared/rules/raci-edit.ts';
import { headName } from '../../../shared/rules/raci-names.ts';
import { shortTitle } from './short-title.ts';

export const MATRIX_VIEWS = ['reference', 'client', 'differences'] as const;
export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** The matrix with what has been typed and is still on its way to the file. */
export type LiveMatrix = Omit<RaciMatrix, 'assignments'> & {
  readonly assignments: readonly DraftAssignment[];
};

export interface ShownLetter {
  readonly letter: RaciLetter;
  /** One of several options of an open choice. */
  readonly choice: boolean;
  readonly printed: string;
}

export interface CellModel {
  readonly letters: readonly ShownLetter[];
  /** Where differences are shown: what the reference has; null for cells that agree and in other views. */
  readonly before: readonly RaciLetter[] | null;
  readonly differs: boolean;
  /** Part of what a check calls wrong. */
  readonly conflict: boolean;
}

export interface HiddenLetter {
  readonly letter: RaciLetter;
  readonly role: string;
  readonly removed: boolean;
}

export interface RowModel {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly startsGroup: boolean;
  /** A check calls the row wrong. */
  readonly wrong: boolean;
  /** In the order of the columns. */
  readonly cells: readonly CellModel[];
  /** Letters of roles that are hidden or were removed, the weightiest first. */
  readonly hidden: readonly HiddenLetter[];
  /** Changes whenever anything the row shows changes. */
  readonly key: string;
}

export interface ColumnModel {
  readonly role: RaciRole;
  readonly head: string;
  readonly startsGroup: boolean;
}

const EMPTY: CellModel = { letters: [], before: null, differs: false, conflict: false };

/** The columns shown, from left to right. */
export function buildColumns(roles: readonly RaciRole[]): ColumnModel[] {
  return groupColumns(roles.filter((role) => !role.hidden)).flatMap(({ roles: members }) =>
    members.map((role, index) => ({ role, head: headName(role), startsGroup: index === 0 })),
  );
}

/** The rows as the view shows them. */
export function buildRows(matrix: LiveMatrix, columns: readonly ColumnModel[], view: MatrixView): RowModel[] {
  const shown = new CellIndex<ShownLetter & { responsibilityId: string; roleId: string }>(
    view === 'reference' ? matrix.reference : matrix.assignments,
  );
  const different = new Map(
    matrix.differences.map((cell) => [cellKey(cell.responsibilityId, cell.roleId ?? cell.role), cell]),
  );
  const conflicts = conflictCells(matrix);
  const wrongRows = new Set(
    matrix.lint.flatMap((f) => (f.severity === 'error' && f.responsibilityId ? [f.responsibilityId] : [])),
  );
  const hiddenRoles = matrix.roles.filter((role) => role.hidden);

  const cellAt = (row: MatrixRow, role: RaciRole): CellModel => {
    const letters = shown.at(row.responsibilityId, role.id);
    const key = cellKey(row.responsibilityId, role.id);
    const difference = view === 'reference' ? undefined : different.get(key);
    if (letters.length === 0 && !difference) return EMPTY;
    return {
      letters,
      before: view === 'differences' ? (difference?.reference ?? null) : null,
      differs: difference !== undefined,
      conflict: view === 'client' && letters.length > 0 && conflicts.has(key),
    };
  };

  return matrix.rows.map((row, index) => {
    const cells = columns.map(({ role }) => cellAt(row, role));
    const hidden = [
      ...hiddenRoles.flatMap((role) =>
        shown
          .at(row.responsibilityId, role.id)
          .map(({ letter }) => ({ letter, role: role.name, removed: false })),
      ),
      ...(view === 'client' ? [] : removedLetters(matrix, row, view, different)),
    ].sort((a, b) => weight(b.letter) - weight(a.letter));
    const wrong = view === 'client' && wrongRows.has(row.responsibilityId);
    return {
      id: row.responsibilityId,
      title: row.title,
      shortTitle: shortTitle(row.responsibilityId, row.title),
      startsGroup: index > 0 && matrix.rows[index - 1]?.group !== row.group,
      wrong,
      cells,
      hidden,
      key: `${view} ${wrong} ${cells.map(cellText).join()} ${hidden.map((h) => h.letter + h.role).join()}`,
    };
  });
}

function removedLetters(
  matrix: LiveMatrix,
  row: MatrixRow,
  view: MatrixView,
  different: ReadonlyMap<string, MatrixDifference>,
): HiddenLetter[] {
  return matrix.removed
    .filter((letter) => letter.responsibilityId === row.responsibilityId)
    .filter(({ role }) => view === 'reference' || different.has(cellKey(row.responsibilityId, role)))
    .map(({ letter, role }) => ({ letter, role, removed: true }));
}

/** Cells of the letters that errors are about. */
function conflictCells(matrix: LiveMatrix): ReadonlySet<string> {
  return new Set(
    matrix.lint.flatMap(({ severity, responsibilityId, roleIds }) =>
      severity === 'error' && responsibilityId !== null
        ? roleIds.map((roleId) => cellKey(responsibilityId, roleId))
        : [],
    ),
  );
}

const cellText = (cell: CellModel): string =>
  cell === EMPTY
    ? ''
    : `${cell.letters.map((l) => `${l.letter}${l.choice ? '?' : ''}${l.printed}`).join('')}:${cell.before?.join('') ?? '-'}${cell.differs ? 'd' : ''}${cell.conflict ? 'x' : ''}`;
