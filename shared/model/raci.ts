import { z } from 'zod';
import { Id, line, prose, requiredLine } from './basics.ts';

export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
/** Responsible, Accountable, Consulted, Informed. */
export const RaciLetter = z.enum(RACI_LETTERS);
export type RaciLetter = z.infer<typeof RaciLetter>;

/** A column of the matrix. */
export const RaciRole = z.strictObject({
  id: Id,
  name: requiredLine(200),
  /** Short form for narrow places, may be blank. */
  abbreviation: line(40),
  group: requiredLine(200),
  description: prose(2000),
  /** Name of the role in the reference, which renaming leaves alone; blank for the client's own roles. */
  reference: z.string().max(200),
  /** `table`: one of the reference's roles; `line`: only named in a RACI line of the reference; `custom`: the client's own. */
  origin: z.enum(['table', 'line', 'custom']),
  /** An audience is only ever informed; a compound name hides two roles and should be split. */
  kind: z.enum(['role', 'audience', 'compound']),
  hidden: z.boolean(),
  position: z.number().int(),
});
export type RaciRole = z.infer<typeof RaciRole>;

/** One letter in one cell. `choice` marks letters of which the reference wants exactly one to be chosen. */
export const RaciAssignment = z.strictObject({
  id: Id,
  responsibilityId: z.string(),
  roleId: Id,
  letter: RaciLetter,
  choice: z.boolean(),
  /** The name as the reference prints it; blank for the client's own letters. */
  printed: z.string().max(200),
});
export type RaciAssignment = z.infer<typeof RaciAssignment>;

/** A named person who fills a role at the client. */
export const RolePerson = z.strictObject({ id: Id, roleId: Id, personId: Id });
export type RolePerson = z.infer<typeof RolePerson>;
