import { useMemo } from 'react';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { type Neighbourhood, neighbourhood } from '../../../../shared/rules/asset-neighbourhood.ts';
import { useRead } from '../../../api/api.ts';

/** More boxes than this cannot be read at once. */
export const MOST_NODES = 300;

export interface AssetGraph extends Neighbourhood {
  /** Relations among the assets shown. */
  readonly relations: readonly Relation[];
  readonly loading: boolean;
}

const NONE: readonly Relation[] = [];

/** What the graph shows of the assets that pass the filters. Moving within a complete graph changes nothing. */
export function useGraph(shown: readonly AssetRow[], currentId: string | null): AssetGraph {
  const { data, isPending } = useRead('relations', 'list', { assetId: null });
  const all = data ?? NONE;
  const whole = useMemo(() => chosen(shown, all, null), [shown, all]);
  const centre = whole.complete ? null : currentId;
  const part = useMemo(
    () => (centre === null ? whole : chosen(shown, all, centre)),
    [whole, centre, shown, all],
  );
  const relations = useMemo(
    () => all.filter((relation) => part.ids.has(relation.fromId) && part.ids.has(relation.toId)),
    [all, part],
  );
  return { ...part, relations, loading: isPending };
}

const chosen = (
  shown: readonly AssetRow[],
  relations: readonly Relation[],
  centreId: string | null,
): Neighbourhood => neighbourhood(new Set(shown.map((row) => row.id)), relations, centreId, MOST_NODES);
