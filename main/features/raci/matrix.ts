import type { MatrixRow, RaciMatrix } from '../../../shared/contract/raci.ts';
import type { RaciRole } from '../../../shared/model/raci.ts';
import { differences } from '../../../shared/rules/raci-difference.ts';
import { lintRaci } from '../../../shared/rules/raci-lint.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Reader } from '../../store/reader.ts';
import { allAssignments, allRolePeople, allRoles, personNames } from './queries.ts';

/** The rows of the matrix: the responsibilities of the reference, in its order. */
export const matrixRows = (): MatrixRow[] =>
  catalogue().responsibilities.responsibilities.map(({ id, title, group, area }) => ({
    responsibilityId: id,
    title,
    group,
    area,
  }));

/** The whole matrix as it is now: letters, people, what the checks say and where it departs from the reference. */
export function readMatrix(read: Reader): RaciMatrix {
  const rows = matrixRows();
  const roles = allRoles(read);
  const assignments = allAssignments(read);
  const people = allRolePeople(read);
  const names = new Map(personNames(read).map((person) => [person.id, person.name]));
  const { reference, removed, parts } = referenceFor(roles);
  return {
    rows,
    roles,
    assignments,
    reference,
    removed,
    people,
    parts,
    lint: lintRaci({ rows, roles, assignments, people, names, parts }),
    differences: differences({ rows, roles, assignments, reference, removed }),
  };
}

/** The reference's letters in the columns of this matrix, wherever the client still has the column. */
function referenceFor(roles: readonly RaciRole[]): Pick<RaciMatrix, 'reference' | 'removed' | 'parts'> {
  const { assignments, roles: printedRoles } = catalogue().raci;
  const columnOf = new Map(
    roles.filter((role) => role.reference !== '').map((role) => [role.reference, role.id]),
  );
  const reference: RaciMatrix['reference'] = [];
  const removed: RaciMatrix['removed'] = [];
  for (const { role, ...letter } of assignments) {
    const roleId = columnOf.get(role);
    if (roleId) reference.push({ ...letter, roleId });
    else removed.push({ ...letter, role });
  }
  const parts = printedRoles.flatMap((role) => {
    const id = columnOf.get(role.name);
    const known = role.parts.flatMap((part) => columnOf.get(part) ?? []);
    return id && known.length > 0 ? [[id, known] as const] : [];
  });
  return { reference, removed, parts: Object.fromEntries(parts) };
}
