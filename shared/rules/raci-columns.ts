import type { RaciRole } from '../model/raci.ts';

type Column = Pick<RaciRole, 'id' | 'group' | 'position'>;

/** Columns of one group, side by side. */
export interface ColumnGroup<T> {
  readonly group: string;
  readonly roles: readonly T[];
}

/** The columns by group: groups in the order of their first column, columns by position. */
export function groupColumns<T extends Column>(roles: readonly T[]): ColumnGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const role of [...roles].sort((a, b) => a.position - b.position)) {
    const members = groups.get(role.group);
    if (members) members.push(role);
    else groups.set(role.group, [role]);
  }
  return [...groups].map(([group, members]) => ({ group, roles: members }));
}

/** The columns from left to right. */
export const orderColumns = <T extends Column>(roles: readonly T[]): T[] =>
  groupColumns(roles).flatMap(({ roles: members }) => [...members]);

/** Position of a column that comes last in its group. */
export const lastPosition = (roles: readonly Column[]): number =>
  Math.max(-1, ...roles.map((role) => role.position)) + 1;

/**
 * Moves a column to the place of the one that stands at `position` in its group; those between make room.
 * Returns the new positions of the columns that moved.
 */
export function moveColumn(
  roles: readonly Column[],
  id: string,
  position: number,
): { readonly id: string; readonly position: number }[] {
  const moved = roles.find((role) => role.id === id);
  if (!moved) return [];
  const members = roles.filter((role) => role.group === moved.group).sort((a, b) => a.position - b.position);
  const places = members.map((role) => role.position);
  const target =
    position > moved.position
      ? places.findLastIndex((place) => place <= position)
      : places.findIndex((place) => place >= position);
  const arranged = members.filter((role) => role.id !== id).toSpliced(target, 0, moved);
  return arranged.flatMap((role, index) => {
    const place = places[index] ?? role.position;
    return place === role.position ? [] : [{ id: role.id, position: place }];
  });
}
