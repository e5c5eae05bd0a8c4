import { AssayError } from '../../../shared/contract/error.ts';
import type { RaciRole } from '../../../shared/model/raci.ts';
import type { Reader } from '../../store/reader.ts';
import { matrixRows } from './matrix.ts';
import { allRoles } from './queries.ts';

/** @throws AssayError INVALID for ids the reference does not have. */
export function requireResponsibilities(ids: Iterable<string>): void {
  const known = new Set(matrixRows().map((row) => row.responsibilityId));
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new AssayError(
      'INVALID',
      `The reference has no responsibility ${unknown.join(', ')}. Its ids run from 1.1 to 3.6, such as 2.5.4.`,
    );
}

/** The roles of these ids. @throws AssayError NOT_FOUND when the matrix lacks one. */
export function requireRoles(read: Reader, ids: Iterable<string>): RaciRole[] {
  const known = new Map(allRoles(read).map((role) => [role.id, role]));
  return [...new Set(ids)].map((id) => {
    const role = known.get(id);
    if (!role)
      throw new AssayError(
        'NOT_FOUND',
        `The matrix has no role with the id ${id}. It may have been deleted; undo brings it back.`,
      );
    return role;
  });
}

/** @throws AssayError CONFLICT when another role has this name. */
export function requireFreeName(read: Reader, name: string, exceptId: string | null = null): void {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const taken = allRoles(read).find((role) => role.id !== exceptId && same(role.name));
  if (taken)
    throw new AssayError(
      'CONFLICT',
      `There is already a role named "${taken.name}"${taken.hidden ? ', which is hidden' : ''}. Use it, or choose another name.`,
    );
}
