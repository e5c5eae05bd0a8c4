import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { RaciAssignment, RaciLetter, RaciRole, RolePerson } from '../model/raci.ts';
import { command, query } from './op.ts';

const Nothing = z.strictObject({});

export const LINT_RULES = [
  'more-than-one-accountable',
  'no-accountable',
  'no-responsible',
  'two-letters',
  'open-choice',
  'audience-not-informed',
  'compound-role',
  'overload',
  'accountable-and-responsible-in-one-person',
  'role-without-person',
  'role-without-letter',
] as const;

/** One thing the matrix check found, with the cell to jump to. */
export const LintFinding = z.strictObject({
  rule: z.enum(LINT_RULES),
  severity: z.enum(['error', 'warning']),
  responsibilityId: z.string().nullable(),
  roleIds: z.array(Id),
  /** In words, for example "Chief Data Officer or Chief Technology Officer". */
  detail: z.string(),
});
export type LintFinding = z.infer<typeof LintFinding>;

export const MatrixRow = z.strictObject({
  responsibilityId: z.string(),
  title: z.string(),
  group: z.string(),
  area: z.string(),
});

/** A cell that differs between the reference and the client. */
export const MatrixDifference = z.strictObject({
  responsibilityId: z.string(),
  roleId: Id,
  reference: z.array(RaciLetter),
  client: z.array(RaciLetter),
});

export const RaciMatrix = z.strictObject({
  rows: z.array(MatrixRow),
  roles: z.array(RaciRole),
  assignments: z.array(RaciAssignment),
  reference: z.array(RaciAssignment.omit({ id: true })),
  people: z.array(RolePerson),
  lint: z.array(LintFinding),
  differences: z.array(MatrixDifference),
});
export type RaciMatrix = z.infer<typeof RaciMatrix>;

export const raci = {
  matrix: query(Nothing, RaciMatrix),
  /** Sets (or with null clears) the letter of cells; whatever was there before is replaced. One change. */
  set: command(
    z.strictObject({
      cells: z
        .array(z.strictObject({ responsibilityId: z.string(), roleId: Id, letter: RaciLetter.nullable() }))
        .min(1)
        .max(2_000),
    }),
    RaciMatrix,
  ),
  /** Settles an open choice: the chosen role keeps the letter, the other options lose it. */
  choose: command(
    z.strictObject({ responsibilityId: z.string(), letter: RaciLetter, roleId: Id }),
    RaciMatrix,
  ),
  addRole: command(
    RaciRole.pick({ name: true, abbreviation: true, group: true, description: true }),
    RaciMatrix,
  ),
  updateRole: command(
    z.strictObject({ id: Id, patch: RaciRole.omit({ id: true, origin: true }).partial() }),
    RaciMatrix,
  ),
  /** Deletes a role with its letters; undo brings both back. */
  removeRole: command(z.strictObject({ id: Id }), RaciMatrix),
  /** Replaces the people who fill a role. */
  setPeople: command(z.strictObject({ roleId: Id, personIds: z.array(Id) }), RaciMatrix),
  /** Puts the given responsibilities (null: all) back to the reference. */
  reset: command(z.strictObject({ responsibilityIds: z.array(z.string()).nullable() }), RaciMatrix),
};

/** The bundled reference content, as the renderer needs it. */
export const Responsibility = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  areaId: z.string(),
  area: z.string(),
  groupId: z.string(),
  group: z.string(),
});

export const catalogue = {
  responsibilities: query(Nothing, z.array(Responsibility)),
  components: query(
    Nothing,
    z.array(z.strictObject({ id: z.string(), name: z.string(), description: z.string() })),
  ),
  threats: query(
    Nothing,
    z.array(z.strictObject({ stage: z.string(), name: z.string(), description: z.string() })),
  ),
};
