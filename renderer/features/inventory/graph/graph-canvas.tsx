import '@xyflow/react/dist/base.css';
import { MarkerType, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useLatest } from '../../../ui/use-latest.ts';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { t } from '../../../i18n/t.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { AssetNode, type AssetNodeType } from './asset-node.tsx';
import styles from './graph-canvas.module.css';
import { type GraphLayout, layOut, NODE } from './graph-layout.ts';
import { RelationEdge, type RelationEdgeType } from './relation-edge.tsx';

const NODE_TYPES = { asset: AssetNode };
const EDGE_TYPES = { relation: RelationEdge };
/** A small graph is not blown up, a large one stays readable and is moved about. */
const FIRST = { maxZoom: 1, minZoom: 0.92, padding: 0.04 };
const FIT = { ...FIRST, minZoom: 0.1 };

export interface GraphCanvasProps {
  readonly ids: ReadonlySet<string>;
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, AssetRow>;
  readonly currentId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Assets as boxes in layers, relations as labelled arrows. Tab walks the boxes, Enter chooses one. */
export function GraphCanvas(props: GraphCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ ids, relations, byId, currentId, onChoose }: GraphCanvasProps) {
  const flow = useReactFlow();
  const latest = useLatest({ currentId });
  const plan = useMemo(() => layOut(ids, relations, wordsOf), [ids, relations]);
  const nodes = useMemo(
    () =>
      [...plan.nodes].flatMap(([id, position]): AssetNodeType[] => {
        const row = byId.get(id);
        if (row === undefined) return [];
        return [{ id, type: 'asset', position, ...NODE, data: { row }, ariaLabel: `${row.ref} ${row.name}` }];
      }),
    [plan, byId],
  );
  const shown = useMemo(
    () => nodes.map((node) => (node.id === currentId ? { ...node, selected: true } : node)),
    [nodes, currentId],
  );
  const edges = useMemo(
    () => relations.map((relation) => edgeOf(relation, plan, currentId)),
    [relations, plan, currentId],
  );
  useEffect(() => {
    // The canvas has its size with the next frame.
    const frame = requestAnimationFrame(() => {
      const { currentId: here } = latest.current;
      const spot = here === null ? undefined : plan.nodes.get(here);
      void flow.fitView(FIRST).then(() => {
        // What does not fit as a whole begins at the current asset.
        const zoom = flow.getZoom();
        if (spot && zoom <= FIRST.minZoom)
          void flow.setCenter(spot.x + NODE.width / 2, spot.y + NODE.height / 2, { zoom });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [flow, plan, latest]);
  return (
    <div className={styles.canvas}>
      <ReactFlow
        nodes={shown}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable
        deleteKeyCode={null}
        selectionKeyCode={null}
        minZoom={0.1}
        maxZoom={1.5}
        fitView
        fitViewOptions={FIRST}
        onlyRenderVisibleElements={nodes.length > 60}
        proOptions={{ hideAttribution: true }}
        onNodeClick={(_event, node) => onChoose(node.id)}
        onNodesChange={(changes) => {
          // Enter or Space on a focused box arrives here as a selection.
          const chosen = changes.find((change) => change.type === 'select' && change.selected);
          if (chosen?.type === 'select' && chosen.id !== currentId) onChoose(chosen.id);
        }}
        aria-label={t('inventory.graph.view')}
      />
      <div className={styles.zoom}>
        <IconButton
          icon={IconPlus}
          variant="secondary"
          label={t('inventory.graph.in')}
          onClick={() => void flow.zoomIn()}
        />
        <IconButton
          icon={IconMinus}
          variant="secondary"
          label={t('inventory.graph.out')}
          onClick={() => void flow.zoomOut()}
        />
        <IconButton
          icon={IconMaximize}
          variant="secondary"
          label={t('inventory.graph.fit')}
          onClick={() => void flow.fitView(FIT)}
        />
      </div>
    </div>
  );
}

const wordsOf = ({ kind }: Relation): string => t(`inventory.relation.${kind}`);

/** The arrow starts at what needs something and points at what it needs, against the run of the layers. */
function edgeOf(relation: Relation, plan: GraphLayout, currentId: string | null): RelationEdgeType {
  const { id, fromId, toId } = relation;
  const course = plan.edges.get(id);
  const near = fromId === currentId || toId === currentId;
  return {
    id,
    type: 'relation',
    source: toId,
    target: fromId,
    ...(course && { data: { course } }),
    label: wordsOf(relation),
    className: near ? styles.near : '',
    markerStart: { type: MarkerType.ArrowClosed, color: 'currentColor', width: 14, height: 14 },
    zIndex: near ? 1 : 0,
  };
}
