import { z } from 'zod';
import { ScenarioTemplate, Technique } from '../../shared/contract/templates.ts';

/** `assets/templates/ai-threats.json`: starting points for scenarios, with example ranges of our own. */
export const TemplatesFile = z.strictObject({
  schemaVersion: z.literal(1),
  note: z.string(),
  templates: z.array(ScenarioTemplate.extend({ techniques: z.array(z.string()) })),
});
export type TemplatesFile = z.infer<typeof TemplatesFile>;

/** `assets/catalogue/atlas.json`: identifiers and names of the techniques of MITRE ATLAS. */
export const TechniquesFile = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.strictObject({
    title: z.string(),
    version: z.string(),
    publisher: z.string(),
    address: z.string(),
    licence: z.string(),
    note: z.string(),
  }),
  techniques: z.array(Technique),
});
export type TechniquesFile = z.infer<typeof TechniquesFile>;
