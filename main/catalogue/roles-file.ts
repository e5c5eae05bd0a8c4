import { z } from 'zod';

const Use = z.strictObject({ section: z.string(), letter: z.enum(['R', 'A', 'C', 'I']) });

/** A row of the reference's role tables. */
export const TableRole = z.strictObject({
  name: z.string(),
  group: z.string(),
  description: z.string(),
  abbreviation: z.string().optional(),
  includes: z.array(z.string()).optional(),
  duplicateOf: z.string().optional(),
  usedInRaci: z.array(Use),
  usedViaAlias: z.array(Use.extend({ printed: z.string() })),
});

/** A name used in a RACI line that is not spelled as in the tables. `mapsTo` is a proposal; `new` where no role fits. */
export const RoleAlias = z.strictObject({
  name: z.string(),
  mapsTo: z.array(z.string()).min(1),
  kind: z.enum(['variant', 'synonym', 'compound', 'new', 'audience']),
  confidence: z.enum(['high', 'medium', 'low']),
  nearest: z.string().optional(),
  note: z.string().optional(),
  usedIn: z.array(Use),
});

/** `assets/catalogue/roles.json`: the 39 roles of the tables and the 80 other spellings of the RACI lines. */
export const RolesFile = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.strictObject({ title: z.string(), publisher: z.string(), year: z.number(), note: z.string() }),
  conventions: z.looseObject({}),
  groups: z.array(z.string()),
  counts: z.looseObject({}),
  roles: z.array(TableRole),
  rolesUnusedInRaci: z.array(z.string()),
  roleAliases: z.array(RoleAlias),
  accountabilityByCanonicalRole: z.array(z.strictObject({ role: z.string(), sections: z.array(z.string()) })),
  accountabilityNote: z.string(),
  transitionNote: z.string(),
  audiences: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      need: z.string(),
      includes: z.array(z.string()).optional(),
    }),
  ),
  accessRoles: z.array(z.strictObject({ name: z.string(), source: z.string(), rights: z.string() })),
});
export type RolesFile = z.infer<typeof RolesFile>;
