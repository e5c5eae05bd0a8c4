import type { Asset, Relation } from '../model/asset.ts';

type Owned = Pick<Asset, 'id' | 'owner'>;

/** Who probably answers for an asset, and what speaks for it. */
export interface OwnerSuggestion {
  owner: string;
  /** Assets of theirs that speak for it. */
  assets: number;
  /** `shares`: those assets use the same sources; `related`: they are related to the asset itself. */
  because: 'shares' | 'related';
}

/**
 * Suggests an owner for an asset that has none: whoever owns most of the assets that build on the same sources, else
 * most of the assets it is related to. A tie suggests nobody; so does an asset without relations.
 */
export function suggestOwner(
  assetId: string,
  relations: readonly Relation[],
  find: (id: string) => Owned | undefined,
): OwnerSuggestion | null {
  const sources = new Set(relations.filter((r) => r.fromId === assetId).map((r) => r.toId));
  const sharing = new Set(
    relations.filter((r) => sources.has(r.toId) && r.fromId !== assetId).map((r) => r.fromId),
  );
  const related = new Set(
    relations.flatMap((r) => (r.fromId === assetId ? [r.toId] : r.toId === assetId ? [r.fromId] : [])),
  );
  return most(sharing, find, 'shares') ?? most(related, find, 'related');
}

function most(
  ids: ReadonlySet<string>,
  find: (id: string) => Owned | undefined,
  because: OwnerSuggestion['because'],
): OwnerSuggestion | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const owner = find(id)?.owner.trim() ?? '';
    if (owner !== '') counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || second?.[1] === first[1]) return null;
  return { owner: first[0], assets: first[1], because };
}
