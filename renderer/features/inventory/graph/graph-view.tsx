import { IconAffiliate } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../i18n/t.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { inventoryState, patchState } from '../inventory-state.ts';
import type { Assets } from '../use-assets.ts';
import { GraphCanvas } from './graph-canvas.tsx';
import { GraphList } from './graph-list.tsx';
import styles from './graph-view.module.css';
import { type AssetGraph, useGraph } from './use-graph.ts';

export interface GraphViewProps {
  readonly assets: Assets;
  readonly currentId: string | null;
}

/** The assets that pass the filters and how they hang together: as a graph, or line by line. */
export function GraphView({ assets, currentId }: GraphViewProps) {
  const [form, setForm] = useState<'graph' | 'list'>('graph');
  const graph = useGraph(assets.shown, currentId);
  const { ids, relations, loading } = graph;
  const choose = (id: string) =>
    patchState({
      current: { rowId: id, columnId: inventoryState.get().current?.columnId ?? 'name' },
      inspector: true,
    });
  if (loading) return null;
  if (ids.size === 0)
    return (
      <div className={styles.empty}>
        <EmptyState icon={IconAffiliate} title={t('inventory.graph.none')}>
          {t('inventory.graph.noneText')}
        </EmptyState>
      </div>
    );
  const shared = { relations, byId: assets.byId, onChoose: choose };
  return (
    <>
      <div className={styles.bar}>
        <p role="status">{noteOf(graph, assets, currentId)}</p>
        <Segmented
          label={t('inventory.graph.as')}
          value={form}
          onValueChange={setForm}
          options={[
            { value: 'graph', label: t('inventory.graph.view') },
            { value: 'list', label: t('inventory.graph.list') },
          ]}
        />
      </div>
      {form === 'graph' ? (
        <GraphCanvas {...shared} ids={ids} currentId={currentId} />
      ) : (
        <GraphList {...shared} />
      )}
    </>
  );
}

/** What is shown, and what is not. */
function noteOf(
  { ids, relations, complete, alone }: AssetGraph,
  { byId, shown }: Assets,
  currentId: string | null,
): string {
  const nodes = t('inventory.assets', { count: ids.size });
  if (complete) {
    const links = t('inventory.graph.links', { count: relations.length });
    const what = t('inventory.graph.title', { nodes, links });
    return alone === 0 ? what : `${what}. ${t('inventory.graph.alone', { count: alone })}.`;
  }
  const centre = currentId !== null && ids.has(currentId) ? byId.get(currentId) : undefined;
  return centre === undefined
    ? t('inventory.graph.first', { nodes, total: shown.length })
    : t('inventory.graph.near', { nodes, name: centre.name, total: shown.length });
}
