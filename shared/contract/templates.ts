import { z } from 'zod';
import { ASSET_TYPES } from '../model/asset.ts';
import { Distribution } from '../model/distribution.ts';
import { ScenarioTree } from '../model/factor.ts';
import { EFFECTS } from '../model/scenario.ts';
import { EffectChange } from '../model/treatment.ts';
import { query } from './op.ts';

/** A technique of MITRE ATLAS. */
export const Technique = z.strictObject({ id: z.string(), name: z.string() });
export type Technique = z.infer<typeof Technique>;

/** A starting point for a scenario. Every range is an example, to be replaced by the client's own. */
export const ScenarioTemplate = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** Who or what acts. */
  threat: z.string(),
  /** Threat of the reference it belongs to; null where the reference has none. */
  catalogueThreat: z.string().nullable(),
  techniques: z.array(Technique),
  effect: z.enum(EFFECTS),
  /** Kinds of asset it usually acts on. */
  assetTypes: z.array(z.enum(ASSET_TYPES)),
  tree: ScenarioTree,
  /** Example ranges of every factor of the tree, with the question to ask in the room. */
  factors: z.array(z.strictObject({ node: z.string(), distribution: Distribution, question: z.string() })),
  /** Controls worth comparing, with example effects. */
  treatments: z.array(
    z.strictObject({ title: z.string(), description: z.string(), effects: z.array(EffectChange) }),
  ),
});
export type ScenarioTemplate = z.infer<typeof ScenarioTemplate>;

export const templates = {
  list: query(
    z.strictObject({}),
    /** What must be said wherever the ranges are shown. */
    z.strictObject({ note: z.string(), templates: z.array(ScenarioTemplate) }),
  ),
  /** Techniques a scenario can name. */
  techniques: query(
    z.strictObject({}),
    z.strictObject({ source: z.string(), techniques: z.array(Technique) }),
  ),
};
