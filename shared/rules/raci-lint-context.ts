import type { MatrixRow } from '../contract/raci.ts';
import type { RaciAssignment, RaciRole, RolePerson } from '../model/raci.ts';
import { CellIndex } from './raci-cells.ts';
import { orderColumns } from './raci-columns.ts';

/** A letter as far as the rules look at it: stored or still on its way. */
export type LintLetter = Pick<RaciAssignment, 'responsibilityId' | 'roleId' | 'letter' | 'choice'>;

export interface LintInput {
  readonly rows: readonly Pick<MatrixRow, 'responsibilityId' | 'title'>[];
  readonly roles: readonly RaciRole[];
  readonly assignments: readonly LintLetter[];
  /** Who fills which role. */
  readonly people: readonly RolePerson[];
  /** Names of the people, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Roles that a compound role names. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** What the rules look things up in. */
export interface LintContext extends LintInput {
  /** In the order of the columns. */
  readonly columns: readonly RaciRole[];
  readonly role: ReadonlyMap<string, RaciRole>;
  /** Place of a role among the columns. */
  readonly place: ReadonlyMap<string, number>;
  readonly cells: CellIndex<LintLetter>;
  readonly peopleOf: ReadonlyMap<string, readonly string[]>;
}

export function lintContext(input: LintInput): LintContext {
  const columns = orderColumns(input.roles);
  return {
    ...input,
    columns,
    role: new Map(columns.map((role) => [role.id, role])),
    place: new Map(columns.map((role, index) => [role.id, index])),
    cells: new CellIndex(input.assignments),
    peopleOf: new Map(
      columns.map((role) => [
        role.id,
        input.people.filter((p) => p.roleId === role.id).map((p) => p.personId),
      ]),
    ),
  };
}
