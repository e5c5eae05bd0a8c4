import type { Handlers } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import { CellIndex } from '../../../shared/rules/raci-cells.ts';
import { lastPosition, orderColumns } from '../../../shared/rules/raci-columns.ts';
import { type DraftAssignment, setLetters } from '../../../shared/rules/raci-edit.ts';
import type { Ctx } from '../../app/workbench.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Change } from '../../store/change.ts';
import { requireResponsibilities, requireRoles } from './guards.ts';
import { readMatrix } from './matrix.ts';
import { letterFromReference, roleFromReference } from './prefill.ts';
import { allAssignments, allRoles } from './queries.ts';
import { storeLetters } from './store-letters.ts';

type Raci = Handlers<Ctx>['raci'];

/** Commands that change the letters of the matrix. */
export const letterHandlers: Pick<Raci, 'set' | 'choose' | 'reset'> = {
  set(ctx, { cells }) {
    requireResponsibilities(cells.map((cell) => cell.responsibilityId));
    requireRoles(
      ctx.read,
      cells.map((cell) => cell.roleId),
    );
    const stored = allAssignments(ctx.read);
    ctx.change((change) => storeLetters(ctx, change, stored, setLetters(stored, cells)));
    return readMatrix(ctx.read);
  },

  choose(ctx, { responsibilityId, letter, roleId }) {
    requireResponsibilities([responsibilityId]);
    const [role] = requireRoles(ctx.read, [roleId]);
    const stored = allAssignments(ctx.read);
    const options = stored.filter(
      (option) => option.choice && option.responsibilityId === responsibilityId && option.letter === letter,
    );
    if (options.length === 0)
      throw new AssayError(
        'CONFLICT',
        `No choice of ${letter} is open for ${responsibilityId}. Set the letter in its cell instead.`,
      );
    if (!options.some((option) => option.roleId === roleId)) {
      const names = orderColumns(allRoles(ctx.read))
        .filter((column) => options.some((option) => option.roleId === column.id))
        .map((column) => column.name);
      throw new AssayError(
        'INVALID',
        `${role?.name ?? roleId} is no option for ${letter} of ${responsibilityId}. The options are ${names.join(' and ')}.`,
      );
    }
    const chosen = setLetters(stored, [{ responsibilityId, roleId, letter }]);
    ctx.change((change) => storeLetters(ctx, change, stored, chosen));
    return readMatrix(ctx.read);
  },

  reset(ctx, { responsibilityIds }) {
    if (responsibilityIds) requireResponsibilities(responsibilityIds);
    const wanted = responsibilityIds && new Set(responsibilityIds);
    const concerned = (id: string) => wanted === null || wanted.has(id);
    const stored = allAssignments(ctx.read);
    ctx.change((change) => {
      const columns = columnsOfReference(ctx, change, concerned);
      const index = new CellIndex(stored);
      const printed = catalogue()
        .raci.assignments.filter((letter) => concerned(letter.responsibilityId))
        .map((letter): DraftAssignment => {
          const fresh = letterFromReference(letter, '', columns.get(letter.role) ?? '');
          const same = index
            .at(fresh.responsibilityId, fresh.roleId)
            .find((candidate) => candidate.letter === fresh.letter);
          return { ...fresh, id: same?.id ?? null };
        });
      const others = stored.filter((letter) => !concerned(letter.responsibilityId));
      storeLetters(ctx, change, stored, [...others, ...printed]);
    });
    return readMatrix(ctx.read);
  },
};

/** Ids of the columns by the reference's role name; brings back those that the rows concerned need and the client removed. */
function columnsOfReference(
  ctx: Ctx,
  change: Change,
  concerned: (responsibilityId: string) => boolean,
): ReadonlyMap<string, string> {
  const { roles, assignments } = catalogue().raci;
  const present = allRoles(ctx.read);
  const columns = new Map(present.map((role) => [role.reference, role.id]));
  const needed = new Set(
    assignments.filter((letter) => concerned(letter.responsibilityId)).map((letter) => letter.role),
  );
  const missing = roles.filter((role) => needed.has(role.name) && !columns.has(role.name));
  const names = new Set(present.map((role) => role.name.toLowerCase()));
  const end = lastPosition(present);
  for (const [index, role] of missing.entries()) {
    if (names.has(role.name.toLowerCase()))
      throw new AssayError(
        'CONFLICT',
        `The reference needs its role "${role.name}" back, but another role has taken that name. Rename that one first.`,
      );
    const id = ctx.newId();
    change.insert('raciRole', roleFromReference(role, id, end + index, false));
    columns.set(role.name, id);
  }
  return columns;
}
