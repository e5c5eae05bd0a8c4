import { Graph, layout } from '@dagrejs/dagre';
import type { Relation } from '../../../../shared/model/asset.ts';

/** Size of a box in pixels. */
export const NODE = { width: 168, height: 40 } as const;
/** Room kept for the words on an arrow. */
const LABEL = { height: 16, letter: 6, padding: 8 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an arrow runs, from what is needed to what needs it, and where its words stand. */
export interface Course {
  readonly points: readonly Point[];
  readonly label: Point;
}

export interface GraphLayout {
  /** Upper left corner of each box, by asset. */
  readonly nodes: ReadonlyMap<string, Point>;
  /** By relation. */
  readonly edges: ReadonlyMap<string, Course>;
}

/**
 * Lays assets out in layers from left to right: what something is made from or needs stands to its left. The words on
 * the arrows take part in the layout, so they never lie on one another.
 */
export function layOut(
  ids: Iterable<string>,
  relations: readonly Relation[],
  words: (relation: Relation) => string,
): GraphLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 8, ranksep: 24, marginx: 16, marginy: 16 });
  for (const id of ids) graph.setNode(id, { ...NODE });
  for (const relation of relations) {
    const width = words(relation).length * LABEL.letter + LABEL.padding;
    graph.setEdge(
      relation.toId,
      relation.fromId,
      { width, height: LABEL.height, labelpos: 'c' },
      relation.id,
    );
  }
  layout(graph);
  return {
    nodes: new Map(
      graph.nodes().map((id) => {
        const { x, y } = graph.node(id) as Point;
        return [id, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
      }),
    ),
    edges: new Map(
      graph.edges().map((edge) => {
        const { points, x, y } = graph.edge(edge) as Point & { points: Point[] };
        const ends = [graph.node(edge.v) as Point, graph.node(edge.w) as Point] as const;
        return [edge.name ?? '', { points: level(points, ends), label: { x, y } }];
      }),
    ),
  };
}

/** The course from the right side of the first box to the left side of the second, instead of any point of their edges. */
function level(points: readonly Point[], [first, second]: readonly [Point, Point]): readonly Point[] {
  return [
    { x: first.x + NODE.width / 2, y: first.y },
    ...points.slice(1, -1),
    { x: second.x - NODE.width / 2, y: second.y },
  ];
}
