import { z } from 'zod';

/** A metric of a responsibility. `target` holds only a number the reference prints; null means the organisation sets it. */
export const Measure = z.strictObject({
  id: z.string(),
  metric: z.string(),
  target: z.number().nullable(),
  unit: z.string(),
  direction: z.enum(['at least', 'at most', 'track']),
  period: z.string().nullable(),
  note: z.string(),
  /** The target itself does not pass. */
  strict: z.boolean().optional(),
  /** A proposal where the reference says "all" without a number. */
  suggestedTarget: z.number().optional(),
});

/** Role names of the four letters, spelled as the reference prints them. */
export const PrintedLine = z.strictObject({
  responsible: z.array(z.string()),
  accountable: z.array(z.string()),
  consulted: z.array(z.string()),
  informed: z.array(z.string()),
});

export const CatalogueResponsibility = z.strictObject({
  id: z.string(),
  areaId: z.string(),
  area: z.string(),
  groupId: z.string(),
  group: z.string(),
  title: z.string(),
  summary: z.string(),
  evaluationCriteria: z.array(Measure),
  raci: PrintedLine,
  raciAlternatives: z.array(
    z.strictObject({
      letter: PrintedLine.keyof(),
      options: z.array(z.string()).min(2),
      rule: z.literal('choose one'),
    }),
  ),
  implementation: z.array(z.string()),
  monitoring: z.array(z.string()),
  accessControl: z.array(z.string()),
  guardrails: z.array(z.strictObject({ framework: z.string(), reference: z.string().nullable() })),
  bodyControls: z.array(z.string()),
  textReferences: z.array(z.string()),
  namedTools: z.array(z.string()),
  gaps: z.array(z.string()),
  ambiguities: z.array(z.string()),
});

/** `assets/catalogue/responsibilities.json`: the 35 responsibilities with their 65 measures. */
export const ResponsibilitiesFile = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.strictObject({ title: z.string(), publisher: z.string(), year: z.number(), note: z.string() }),
  conventions: z.looseObject({}),
  numberingNotes: z.array(z.string()),
  dimensions: z.array(z.strictObject({ id: z.string(), title: z.string(), description: z.string() })),
  areas: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  groups: z.array(
    z.strictObject({ id: z.string(), areaId: z.string(), title: z.string(), printed: z.boolean() }),
  ),
  foundationalGuardrails: z.array(z.strictObject({ framework: z.string(), scope: z.string() })),
  normativeReferences: z.array(z.string()),
  frameworkAliases: z.array(z.strictObject({ printed: z.string(), canonical: z.string().nullable() })),
  counts: z.record(z.string(), z.number()),
  responsibilities: z.array(CatalogueResponsibility),
});
export type ResponsibilitiesFile = z.infer<typeof ResponsibilitiesFile>;
