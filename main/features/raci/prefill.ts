import type { RaciAssignment, RaciRole } from '../../../shared/model/raci.ts';
import type { ReferenceAssignment, ReferenceRole } from '../../../shared/rules/raci-reference.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Change } from '../../store/change.ts';

/**
 * Fills the matrix of a new engagement with the reference's roles and letters as printed; alternatives stay open
 * choices. Roles without any letter start hidden. Returns what was inserted.
 */
export function prefillRaci(change: Change, ctx: Ctx): { roles: RaciRole[]; assignments: RaciAssignment[] } {
  const { roles: printedRoles, assignments: printed } = catalogue().raci;
  const used = new Set(printed.map((letter) => letter.role));
  const roles = printedRoles.map((role, position) =>
    roleFromReference(role, ctx.newId(), position, !used.has(role.name)),
  );
  const idOf = new Map(roles.map((role) => [role.reference, role.id]));
  const assignments = printed.flatMap((letter) => {
    const roleId = idOf.get(letter.role);
    return roleId ? [letterFromReference(letter, ctx.newId(), roleId)] : [];
  });
  for (const role of roles) change.insert('raciRole', role);
  for (const assignment of assignments) change.insert('raciAssignment', assignment);
  return { roles, assignments };
}

/** A column as the reference has it. */
export const roleFromReference = (
  { name, abbreviation, group, description, origin, kind }: ReferenceRole,
  id: string,
  position: number,
  hidden: boolean,
): RaciRole => ({
  id,
  name,
  abbreviation,
  group,
  description,
  reference: name,
  origin,
  kind,
  hidden,
  position,
});

/** A letter as the reference prints it. */
export const letterFromReference = (
  { responsibilityId, letter, choice, printed }: ReferenceAssignment,
  id: string,
  roleId: string,
): RaciAssignment => ({ id, responsibilityId, roleId, letter, choice, printed });
