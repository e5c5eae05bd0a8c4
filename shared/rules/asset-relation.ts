import type { AssetType, Relation, RelationKind } from '../model/asset.ts';

type Sides = { from: ReadonlySet<AssetType>; to: ReadonlySet<AssetType> };

const set = (...types: AssetType[]): ReadonlySet<AssetType> => new Set(types);
const MADE = set('model', 'dataset', 'algorithm', 'library', 'agent', 'pipeline', 'service');

/** Kinds of relation that only make sense between some types of asset. The others join anything. */
const SIDES: Partial<Record<RelationKind, Sides>> = {
  'trained on': { from: set('model', 'agent', 'service', 'algorithm', 'pipeline'), to: set('dataset') },
  serves: {
    from: set('endpoint', 'service', 'infrastructure', 'pipeline', 'agent', 'library'),
    to: set('model', 'agent', 'service', 'algorithm', 'dataset', 'endpoint'),
  },
  'derived from': { from: MADE, to: MADE },
};

/** Kinds that cannot hold in both directions at once. */
const ONE_WAY: ReadonlySet<RelationKind> = new Set(['trained on', 'derived from', 'part of', 'serves']);

/** Why two assets cannot be related in a way. */
export type RelationProblem = 'self' | 'double' | 'both ways' | 'turn round' | 'types';

/** One end of a relation that is about to be made. */
export type RelationEnd = { id: string; type: AssetType };

/**
 * What speaks against relating `from` to `to`; null when nothing does. Tiers are inherited along relations, so one that is drawn
 * the wrong way round would hand a tier to the source instead of the model. `turn round` says that the opposite direction
 * would make sense. `existing` are the relations of either asset.
 */
export function relationProblem(
  kind: RelationKind,
  from: RelationEnd,
  to: RelationEnd,
  existing: readonly Relation[],
): RelationProblem | null {
  if (from.id === to.id) return 'self';
  const has = (a: string, b: string) =>
    existing.some((r) => r.kind === kind && r.fromId === a && r.toId === b);
  if (has(from.id, to.id)) return 'double';
  if (!typesFit(kind, from.type, to.type)) return typesFit(kind, to.type, from.type) ? 'turn round' : 'types';
  return ONE_WAY.has(kind) && has(to.id, from.id) ? 'both ways' : null;
}

/** Whether a kind of relation makes sense from one type of asset to another. */
export function typesFit(kind: RelationKind, from: AssetType, to: AssetType): boolean {
  const sides = SIDES[kind];
  return sides === undefined || (sides.from.has(from) && sides.to.has(to));
}
