import { type LossNode, nodesOf } from '../../../../shared/rules/loss-tree.ts';

/** A node with its place on the drawing, in pixels. */
export interface PlacedNode {
  readonly node: LossNode;
  readonly depth: number;
  readonly parent: LossNode | null;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
}

/** Room a leaf needs, and the most it is given. */
const ROW = { least: 33, most: 56 };
const HEIGHTS = { root: 88, leaf: 37, calculated: 42, noted: 57 };
/** Between two leaves. */
const BETWEEN = 4;
const GAP = { least: 22, most: 64 };
/** Widths of the columns from the root to the leaves; what is between them is like the second. */
const NARROW = { root: 150, between: 140, leaf: 182 };
const WIDE = { root: 176, between: 196, leaf: 268 };

/** Places a tree from left to right: the root, what it is made of, the estimates in rows of their own at the right. */
export function layoutTree(root: LossNode, room: { width: number; height: number }): TreeLayout {
  const depth = depthOf(root);
  const columns = columnsOf(depth, room.width);
  const leaves = nodesOf(root).filter(({ children }) => children.length === 0);
  const row = Math.min(ROW.most, Math.max(ROW.least, room.height / leaves.length));
  const height = Math.max(room.height, leaves.length * row, HEIGHTS.root + 4);
  const first = (height - leaves.length * row) / 2 + row / 2;
  const rows = new Map(leaves.map((leaf, index) => [leaf.id, first + index * row]));
  const nodes: PlacedNode[] = [];
  const place = (node: LossNode, level: number, parent: LossNode | null): number => {
    const column = columns[level] ?? { x: 0, width: 0 };
    const at = nodes.length;
    const middles = node.children.map((child) => place(child, level + 1, node));
    const [top, bottom] = [middles[0], middles.at(-1)];
    const y = top === undefined || bottom === undefined ? (rows.get(node.id) ?? 0) : (top + bottom) / 2;
    nodes.splice(at, 0, { node, depth: level, parent, ...column, y, height: heightOf(node, level, row) });
    return y;
  };
  place(root, 0, null);
  const last = columns.at(-1);
  return { width: Math.max(room.width, (last?.x ?? 0) + (last?.width ?? 0)), height, nodes };
}

/** Whether a calculated node has room for a line below its value. */
export const isNoted = (level: number): boolean => level === 1;

function heightOf(node: LossNode, level: number, row: number): number {
  if (level === 0) return HEIGHTS.root;
  if (node.factor !== null) return Math.min(HEIGHTS.leaf, Math.floor(row - BETWEEN));
  return isNoted(level) ? HEIGHTS.noted : HEIGHTS.calculated;
}

const depthOf = (node: LossNode): number => 1 + Math.max(0, ...node.children.map(depthOf));

function columnsOf(depth: number, room: number): { readonly x: number; readonly width: number }[] {
  const widths = (of: typeof NARROW) =>
    Array.from({ length: depth }, (_, level) =>
      level === 0 ? of.root : level === depth - 1 ? of.leaf : of.between,
    );
  const [narrow, wide] = [widths(NARROW), widths(WIDE)];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const gaps = depth - 1;
  const spare = room - sum(narrow) - gaps * GAP.least;
  const growth = Math.min(1, Math.max(0, spare / (sum(wide) - sum(narrow))));
  const chosen = narrow.map((least, level) => least + growth * ((wide[level] ?? least) - least));
  const gap = Math.min(GAP.most, Math.max(GAP.least, (room - sum(chosen)) / gaps));
  let x = 0;
  return chosen.map((width) => {
    const column = { x: Math.round(x) + 0.5, width: Math.round(width) };
    x += width + gap;
    return column;
  });
}
