import type { Relation } from '../model/asset.ts';

/** Assets to draw, and whether that is all of those that have relations. */
export interface Neighbourhood {
  ids: ReadonlySet<string>;
  /** False when there are more than can be read at once. */
  complete: boolean;
  /** Assets among the given ones that no relation joins to another of them. */
  alone: number;
}

/**
 * Chooses what a graph of assets shows: every asset among `ids` that a relation joins to another, when there are at
 * most `most` of them. Otherwise what surrounds the centre, nearest first; without a centre, the assets with the most
 * relations.
 */
export function neighbourhood(
  ids: ReadonlySet<string>,
  relations: readonly Relation[],
  centreId: string | null,
  most: number,
): Neighbourhood {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string) => near.get(a)?.push(b) ?? near.set(a, [b]);
  for (const { fromId, toId } of relations) {
    if (!ids.has(fromId) || !ids.has(toId)) continue;
    join(fromId, toId);
    join(toId, fromId);
  }
  const alone = ids.size - near.size;
  if (near.size <= most) return { ids: new Set(near.keys()), complete: true, alone };
  const centre = centreId !== null && near.has(centreId) ? centreId : null;
  return { ids: centre === null ? busiest(near, most) : around(near, centre, most), complete: false, alone };
}

function busiest(near: ReadonlyMap<string, readonly string[]>, most: number): ReadonlySet<string> {
  const ranked = [...near].sort(([, a], [, b]) => b.length - a.length);
  return new Set(ranked.slice(0, most).map(([id]) => id));
}

/** Steps outwards until enough assets are found or nothing is left. */
function around(
  near: ReadonlyMap<string, readonly string[]>,
  centre: string,
  most: number,
): ReadonlySet<string> {
  const found = new Set([centre]);
  // A set is walked in the order of insertion, including what is added on the way: nearest first.
  for (const id of found) {
    for (const other of near.get(id) ?? []) {
      if (found.size >= most) return found;
      found.add(other);
    }
  }
  return found;
}
