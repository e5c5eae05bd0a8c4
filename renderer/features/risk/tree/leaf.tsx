import { memo } from 'react';
import { nodeName } from '../factor-words.ts';
import { type EstimateWordsInput, estimateWords } from './node-words.ts';
import type { PlacedNode } from './layout.ts';
import { TreeNode, type TreeNodeProps } from './tree-node.tsx';

export interface LeafProps
  extends Omit<EstimateWordsInput, 'node'>,
    Pick<TreeNodeProps, 'selected' | 'onSelect' | 'onEdit'> {
  readonly placed: PlacedNode;
}

/** An estimate at the end of a branch. Drawn again only when it is another: a range is typed at one leaf, and the curve waits. */
export const Leaf = memo(function Leaf({ placed, selected, onSelect, onEdit, ...said }: LeafProps) {
  return (
    <TreeNode
      placed={placed}
      title={nodeName(said.scenario, placed.node)}
      words={estimateWords({ ...said, node: placed.node })}
      range={said.range}
      selected={selected}
      onSelect={onSelect}
      onEdit={onEdit}
    />
  );
});
