import { memo } from 'react';
import { nodeName } from '../factor-words.ts';
import type { PlacedNode } from './layout.ts';
import { type EstimateWordsInput, estimateWords, type NodeWords } from './node-words.ts';
import { TreeNode, type TreeNodeProps } from './tree-node.tsx';

export interface TreeItemProps
  extends Omit<EstimateWordsInput, 'node'>,
    Pick<TreeNodeProps, 'selected' | 'onSelect' | 'onEdit' | 'children'> {
  readonly placed: PlacedNode;
  /** What it says where it follows from its leaves; null for a leaf, which says its range. */
  readonly calculated: NodeWords | null;
}

/**
 * A node where it stands. A leaf is drawn again only when it is another: a range is typed at one of them, and the curve waits. One
 * component for both, so that a leaf that is taken apart keeps the focus.
 */
export const TreeItem = memo(function TreeItem(props: TreeItemProps) {
  const { placed, calculated, selected, onSelect, onEdit, children, ...said } = props;
  return (
    <TreeNode
      placed={placed}
      title={nodeName(said.scenario, placed.node)}
      words={calculated ?? estimateWords({ ...said, node: placed.node })}
      range={said.range}
      selected={selected}
      onSelect={onSelect}
      onEdit={onEdit}
    >
      {children}
    </TreeNode>
  );
});
