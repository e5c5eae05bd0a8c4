import type { RaciAssignment, RaciLetter, RaciRole } from '../../../shared/model/raci.ts';
import { lintRaci } from '../../../shared/rules/raci-lint.ts';

/** A matrix in a few words: `{ '1.1': { ciso: 'A', dev: 'R' } }`; a `?` after a letter marks an option of an open choice. */
export type Board = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const letters = (board: Board): RaciAssignment[] =>
  Object.entries(board).flatMap(([responsibilityId, row]) =>
    Object.entries(row).flatMap(([roleId, held]) =>
      (held.match(/[RACI]\??/g) ?? []).map((text) => ({
        id: `${responsibilityId} ${roleId} ${text[0]}`,
        responsibilityId,
        roleId,
        letter: text[0] as RaciLetter,
        choice: text.endsWith('?'),
        printed: '',
      })),
    ),
  );

/** The board again, rows and roles sorted. */
export function toBoard(
  assignments: readonly Pick<RaciAssignment, 'responsibilityId' | 'roleId' | 'letter' | 'choice'>[],
): Board {
  const board: Record<string, Record<string, string>> = {};
  for (const { responsibilityId, roleId, letter, choice } of assignments) {
    const row = (board[responsibilityId] ??= {});
    row[roleId] = `${row[roleId] ?? ''}${letter}${choice ? '?' : ''}`;
  }
  return board;
}

export const role = (id: string, fields: Partial<RaciRole> = {}): RaciRole => ({
  id,
  name: id,
  abbreviation: '',
  group: 'Roles',
  description: '',
  reference: '',
  origin: 'custom',
  kind: 'role',
  hidden: false,
  position: 0,
  ...fields,
});

/** Lints a board whose roles are all filled by somebody of their own, so that only letters matter. */
export function lintBoard(
  board: Board,
  roles: RaciRole[] = [],
  people: Readonly<Record<string, string[]>> = {},
) {
  const ids = [...new Set(Object.values(board).flatMap((row) => Object.keys(row)))];
  const known = new Set(roles.map((r) => r.id));
  const all = [...roles, ...ids.filter((id) => !known.has(id)).map((id, position) => role(id, { position }))];
  return lintRaci({
    rows: Object.keys(board).map((responsibilityId) => ({
      responsibilityId,
      title: `Title ${responsibilityId}`,
    })),
    roles: all,
    assignments: letters(board),
    people: all.flatMap((r) =>
      (people[r.id] ?? [`somebody as ${r.id}`]).map((personId) => ({
        id: `${r.id} ${personId}`,
        roleId: r.id,
        personId,
      })),
    ),
    names: new Map([['ah', 'Amir Haddad']]),
    parts: { both: ['legal', 'compliance'] },
  });
}
