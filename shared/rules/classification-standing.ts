import type { Asset } from '../model/asset.ts';
import { TIERS, type Tier } from '../model/basics.ts';
import type { Classification } from '../model/classification.ts';

/** What is wrong with the tier of an asset; `classified` when nothing is. */
export const CLASSIFICATION_STANDINGS = ['unclassified', 'by hand', 'below sources', 'classified'] as const;
export type ClassificationStanding = (typeof CLASSIFICATION_STANDINGS)[number];

const rank = (tier: Tier | null): number => (tier === null ? -1 : TIERS.indexOf(tier));

/**
 * Whether the tier of an asset holds. A tier somebody typed without answers cannot be re-performed, so it counts as set by
 * hand. A tier below its sources holds only while a classification gave the reason, for sources no higher than today's:
 * who lowered a model under confidential data did not speak of restricted data.
 */
export function classificationStanding(
  asset: Pick<Asset, 'tier'>,
  latest: Pick<Classification, 'tier' | 'inherited' | 'reason'> | undefined,
  inherited: Tier | null,
): ClassificationStanding {
  if (asset.tier === null) return 'unclassified';
  const inForce = latest !== undefined && latest.tier === asset.tier;
  if (rank(asset.tier) < rank(inherited)) {
    const excused = inForce && latest.reason.trim() !== '' && rank(latest.inherited) >= rank(inherited);
    if (!excused) return 'below sources';
  }
  return inForce ? 'classified' : 'by hand';
}
