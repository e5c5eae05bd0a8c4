import '@xyflow/react/dist/base.css';
import { type Edge, MarkerType, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import type { AssetRow, Relation } from '../../../../shared/model/asset.ts';
import { t } from '../../../i18n/t.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { AssetNode, type AssetNodeType } from './asset-node.tsx';
import styles from './graph-canvas.module.css';
import { layOut, NODE } from './graph-layout.ts';

const NODE_TYPES = { asset: AssetNode };
/** Fitting a small graph must not blow its boxes up beyond the size they have in the inspector. */
const FIT = { maxZoom: 1, padding: 0.08 };

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
  const positions = useMemo(() => layOut(ids, relations), [ids, relations]);
  const nodes = useMemo(
    () =>
      [...positions].flatMap(([id, position]): AssetNodeType[] => {
        const row = byId.get(id);
        if (row === undefined) return [];
        return [{ id, type: 'asset', position, ...NODE, data: { row }, ariaLabel: `${row.ref} ${row.name}` }];
      }),
    [positions, byId],
  );
  const shown = useMemo(
    () => nodes.map((node) => (node.id === currentId ? { ...node, selected: true } : node)),
    [nodes, currentId],
  );
  const edges = useMemo(
    () => relations.map((relation) => edgeOf(relation, currentId)),
    [relations, currentId],
  );
  useEffect(() => {
    // The canvas has its size with the next frame.
    const frame = requestAnimationFrame(() => void flow.fitView(FIT));
    return () => cancelAnimationFrame(frame);
  }, [flow, positions]);
  return (
    <div className={styles.canvas}>
      <ReactFlow
        nodes={shown}
        edges={edges}
        nodeTypes={NODE_TYPES}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable
        deleteKeyCode={null}
        selectionKeyCode={null}
        minZoom={0.1}
        maxZoom={1.5}
        fitView
        fitViewOptions={FIT}
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

/** The arrow points from what is needed to what needs it, as the layers run; its label reads from the right end. */
function edgeOf({ id, fromId, toId, kind }: Relation, currentId: string | null): Edge {
  const near = fromId === currentId || toId === currentId;
  return {
    id,
    source: toId,
    target: fromId,
    label: t(`inventory.relation.${kind}`),
    className: near ? styles.near : '',
    markerStart: { type: MarkerType.ArrowClosed, color: 'currentColor', width: 14, height: 14 },
    focusable: false,
    selectable: false,
    labelShowBg: true,
    labelBgPadding: [4, 1],
    labelBgBorderRadius: 2,
  };
}
