import type { Asset, Relation, RelationKind } from '../model/asset.ts';
import { TIERS, type Tier } from '../model/basics.ts';

/** Relations along which the rules of the source bind what was made from it. */
const INHERITING: ReadonlySet<RelationKind> = new Set(['trained on', 'derived from']);

type Classified = Pick<Asset, 'id' | 'tier'>;

/** What an asset inherits from what it was trained on or derived from. */
export interface Inheritance {
  /** The most sensitive tier among its sources; null when no source has one. */
  least: Tier | null;
  /** Relations whose source is classified higher than the asset, or while the asset has no tier at all. */
  broken: readonly string[];
}

const rank = (tier: Tier | null): number => (tier === null ? -1 : TIERS.indexOf(tier));

/**
 * A model inherits the rules of its sources: its tier is at least that of the data and models it came from. Only the
 * direct sources count, so each finding names the one relation that has to be looked at.
 */
export function inheritance(
  asset: Classified,
  relations: readonly Relation[],
  find: (id: string) => Classified | undefined,
): Inheritance {
  let least: Tier | null = null;
  const broken: string[] = [];
  for (const relation of relations) {
    if (relation.fromId !== asset.id || !INHERITING.has(relation.kind)) continue;
    const source = find(relation.toId)?.tier ?? null;
    if (rank(source) > rank(least)) least = source;
    if (rank(source) > rank(asset.tier)) broken.push(relation.id);
  }
  return { least, broken };
}

/** The least tier every asset inherits from its direct sources; assets without sources are not in the map. */
export function inheritedTiers(
  assets: Iterable<Classified>,
  relations: readonly Relation[],
): ReadonlyMap<string, Tier> {
  const tiers = new Map<string, Tier | null>();
  for (const { id, tier } of assets) tiers.set(id, tier);
  const inherited = new Map<string, Tier>();
  for (const { kind, fromId, toId } of relations) {
    if (!INHERITING.has(kind)) continue;
    const source = tiers.get(toId) ?? null;
    if (source !== null && rank(source) > rank(inherited.get(fromId) ?? null)) inherited.set(fromId, source);
  }
  return inherited;
}
