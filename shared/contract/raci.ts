import { z } from 'zod';
import { Id } from '../model/basics.ts';
import { RaciAssignment, RaciLetter, RaciRole, RolePerson } from '../model/raci.ts';
import { command, query } from './op.ts';
import { Framework } from './crosswalk.ts';
import { ResponsibilityContent } from './responsibilities.ts';

const Nothing = z.strictObject({});

/**
 * What the matrix check looks for. A row whose letter waits for a choice is an `open-choice` only: it becomes
 * `more-than-one-accountable` when another role is accountable besides the options.
 */
export const LINT_RULES = [
  'open-choice',
  'more-than-one-accountable',
  'no-accountable',
  'no-responsible',
  'two-letters',
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
  /** Roles concerned, the one to jump to first; of a compound role its parts follow. */
  roleIds: z.array(Id),
  /** The person concerned, where the finding is about one. */
  personId: Id.nullable(),
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

export type MatrixRow = z.infer<typeof MatrixRow>;

/** A letter of the reference, in a column of this matrix. */
export const ReferenceLetter = RaciAssignment.omit({ id: true });
export type ReferenceLetter = z.infer<typeof ReferenceLetter>;

/** A cell that differs between the reference and the client. */
export const MatrixDifference = z.strictObject({
  responsibilityId: z.string(),
  /** Null for a role of the reference that the client has removed. */
  roleId: Id.nullable(),
  /** The client's name of the role; the reference's name when it was removed. */
  role: z.string(),
  reference: z.array(RaciLetter),
  client: z.array(RaciLetter),
});
export type MatrixDifference = z.infer<typeof MatrixDifference>;

export const RaciMatrix = z.strictObject({
  rows: z.array(MatrixRow),
  roles: z.array(RaciRole),
  assignments: z.array(RaciAssignment),
  reference: z.array(ReferenceLetter),
  /** Letters of the reference whose role the client has removed, by the reference's name of it. */
  removed: z.array(ReferenceLetter.omit({ roleId: true }).extend({ role: z.string() })),
  people: z.array(RolePerson),
  /** The roles a compound role names, as far as the reference tells and the matrix has them. */
  parts: z.record(Id, z.array(Id)),
  lint: z.array(LintFinding),
  differences: z.array(MatrixDifference),
});
export type RaciMatrix = z.infer<typeof RaciMatrix>;

export const raci = {
  matrix: query(Nothing, RaciMatrix),
  /**
   * Sets (or with null clears) the letter of cells; whatever was there before is replaced. One change.
   * Setting a letter on one option of an open choice settles that choice for it.
   */
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
    z.strictObject({ id: Id, patch: RaciRole.omit({ id: true, origin: true, reference: true }).partial() }),
    RaciMatrix,
  ),
  /** Shows exactly these roles and hides all others. */
  showRoles: command(z.strictObject({ ids: z.array(Id).min(1).max(1_000) }), RaciMatrix),
  /**
   * Replaces a role that names several by those: each takes over its letters (the weightier stays where it has one
   * already) and its people.
   */
  splitRole: command(z.strictObject({ id: Id, intoRoleIds: z.array(Id).min(2).max(10) }), RaciMatrix),
  /** Deletes a role with its letters; undo brings both back. */
  removeRole: command(z.strictObject({ id: Id }), RaciMatrix),
  /** Replaces the people who fill a role. */
  setPeople: command(z.strictObject({ roleId: Id, personIds: z.array(Id) }), RaciMatrix),
  /** Puts the given responsibilities (null: all) back to the reference, with the roles they need. */
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
  /** The responsibilities as they are assessed: questions, measures, things to look for. */
  instrument: query(Nothing, z.array(ResponsibilityContent)),
  /** Frameworks whose items ship, for the assessors’ own links. */
  frameworks: query(Nothing, z.array(Framework)),
  responsibilities: query(Nothing, z.array(Responsibility)),
  threats: query(
    Nothing,
    z.array(z.strictObject({ stage: z.string(), name: z.string(), description: z.string() })),
  ),
};
