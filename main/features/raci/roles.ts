import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { lastPosition, moveColumn } from '../../../shared/rules/raci-columns.ts';
import { splitLetters } from '../../../shared/rules/raci-edit.ts';
import type { Ctx } from '../../app/workbench.ts';
import type { Change } from '../../store/change.ts';
import { requireFreeName, requireRoles } from './guards.ts';
import { readMatrix } from './matrix.ts';
import { allAssignments, allRolePeople, allRoles, peopleOfRole, personNames } from './queries.ts';
import { storeLetters } from './store-letters.ts';

type Raci = Handlers<Ctx>['raci'];

/** Commands that change the columns of the matrix and who fills them. */
export const roleHandlers: Pick<
  Raci,
  'addRole' | 'updateRole' | 'showRoles' | 'splitRole' | 'removeRole' | 'setPeople'
> = {
  addRole(ctx, fields) {
    requireFreeName(ctx.read, fields.name);
    const position = lastPosition(allRoles(ctx.read));
    const role = {
      ...fields,
      id: ctx.newId(),
      reference: '',
      kind: 'role',
      hidden: false,
      position,
    } as const;
    ctx.change((change) => change.insert('raciRole', { ...role, origin: 'custom' }));
    return readMatrix(ctx.read);
  },

  /** A position is a place in the role's group: those between make room. A role that changes its group goes to its end. */
  updateRole(ctx, { id, patch: { position, ...patch } }) {
    const [role] = requireRoles(ctx.read, [id]);
    if (patch.name !== undefined) requireFreeName(ctx.read, patch.name, id);
    ctx.change((change) => {
      const roles = allRoles(ctx.read);
      const regrouped = patch.group !== undefined && patch.group !== role?.group;
      change.update('raciRole', id, regrouped ? { ...patch, position: lastPosition(roles) } : patch);
      if (position === undefined || regrouped) return;
      for (const moved of moveColumn(roles, id, position))
        change.update('raciRole', moved.id, { position: moved.position });
    });
    return readMatrix(ctx.read);
  },

  showRoles(ctx, { ids }) {
    requireRoles(ctx.read, ids);
    const shown = new Set(ids);
    ctx.change((change) => {
      for (const { id } of allRoles(ctx.read)) change.update('raciRole', id, { hidden: !shown.has(id) });
    });
    return readMatrix(ctx.read);
  },

  splitRole(ctx, { id, intoRoleIds }) {
    requireRoles(ctx.read, [id, ...intoRoleIds]);
    const targets = [...new Set(intoRoleIds)];
    if (targets.includes(id) || targets.length < 2)
      throw new AssayError(
        'INVALID',
        'A role is split into at least two other roles. Choose two that differ.',
      );
    const stored = allAssignments(ctx.read);
    ctx.change((change) => {
      storeLetters(ctx, change, stored, splitLetters(stored, id, targets));
      const links = allRolePeople(ctx.read);
      for (const link of links.filter((candidate) => candidate.roleId === id)) {
        for (const roleId of targets)
          if (!links.some((other) => other.roleId === roleId && other.personId === link.personId))
            change.insert('rolePerson', { id: ctx.newId(), roleId, personId: link.personId });
        change.remove('rolePerson', link.id);
      }
      change.remove('raciRole', id);
    });
    return readMatrix(ctx.read);
  },

  removeRole(ctx, { id }) {
    requireRoles(ctx.read, [id]);
    ctx.change((change) => removeWithLetters(ctx, change, id));
    return readMatrix(ctx.read);
  },

  setPeople(ctx, { roleId, personIds }) {
    requireRoles(ctx.read, [roleId]);
    const known = new Set(personNames(ctx.read).map((person) => person.id));
    const unknown = personIds.find((id) => !known.has(id));
    if (unknown)
      throw new AssayError(
        'NOT_FOUND',
        `No person of this engagement has the id ${unknown}. Add the person first.`,
      );
    ctx.change((change) => {
      const links = peopleOfRole(ctx.read, roleId);
      for (const link of links) if (!personIds.includes(link.personId)) change.remove('rolePerson', link.id);
      for (const personId of new Set(personIds))
        if (!links.some((link) => link.personId === personId))
          change.insert('rolePerson', { id: ctx.newId(), roleId, personId });
    });
    return readMatrix(ctx.read);
  },
};

function removeWithLetters(ctx: Ctx, change: Change, roleId: string): void {
  for (const letter of allAssignments(ctx.read))
    if (letter.roleId === roleId) change.remove('raciAssignment', letter.id);
  for (const link of peopleOfRole(ctx.read, roleId)) change.remove('rolePerson', link.id);
  change.remove('raciRole', roleId);
}
