import type { ClassifiedAsset } from '../contract/classification.ts';
import type { DashboardLine } from '../contract/posture.ts';
import type { AssetType } from '../model/asset.ts';

/** What is deployed as a decision maker passes the gate; data and machines do not. */
const GATED: ReadonlySet<AssetType> = new Set(['model', 'agent']);

/**
 * The first requirement that an asset lacks: a tier that stands, the controls of its tier, and the gate where it has one.
 * Null when all hold. A requirement nobody has looked at is not met, so that a blank never helps.
 */
export function unmetRequirement(
  asset: Pick<ClassifiedAsset, 'type' | 'tier' | 'standing' | 'gate'> & {
    readonly missing: readonly string[];
  },
): DashboardLine['tag'] {
  if (asset.tier === null || asset.standing === 'unclassified') return 'no tier';
  if (asset.standing === 'below sources') return 'below sources';
  if (asset.missing.length > 0) return 'controls';
  if (asset.gate === 'blocked') return 'gate blocked';
  return asset.gate === null && GATED.has(asset.type) ? 'gate not done' : null;
}
