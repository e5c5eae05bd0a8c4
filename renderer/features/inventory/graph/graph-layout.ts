import { Graph, layout } from '@dagrejs/dagre';
import type { Relation } from '../../../../shared/model/asset.ts';

/** Size of a box in pixels. */
export const NODE = { width: 176, height: 40 } as const;

/** Upper left corner of a box. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Lays assets out in layers from left to right: what something is made from or needs stands to its left. */
export function layOut(ids: Iterable<string>, relations: readonly Relation[]): ReadonlyMap<string, Position> {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 112, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...NODE });
  for (const { id, fromId, toId } of relations) graph.setEdge(toId, fromId, {}, id);
  layout(graph);
  return new Map(
    graph.nodes().map((id) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
    }),
  );
}
