import { useMemo } from 'react';
import { ANNUAL, type LossNode, lossTree, nodesOf, PER_EVENT } from '../../../../shared/rules/loss-tree.ts';
import type { ScenarioTree } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { useStore } from '../../../state/store.ts';
import { shownNodes } from '../requests.ts';

/** The node on screen: the one chosen last, what took its place when the tree was changed, or the first estimate. */
export function useSelection({ id, tree }: LinkedScenario): LossNode {
  const wanted = useStore(shownNodes)[id];
  return useMemo(() => selectedNode(tree, wanted), [tree, wanted]);
}

/** The node of a tree that stands for the one that is wanted. */
export function selectedNode(tree: ScenarioTree, wanted: string | undefined): LossNode {
  const root = lossTree(tree);
  const all = nodesOf(root);
  const first = all.find(({ factor }) => factor !== null) ?? root;
  if (wanted === undefined) return first;
  return all.find((node) => node.id === wanted) ?? standIn(all, wanted) ?? first;
}

/** The closest node above a place that is gone. */
function standIn(all: readonly LossNode[], gone: string): LossNode | undefined {
  if (gone === PER_EVENT) return all.find(({ id }) => id === 'loss.primary');
  const above = all.filter(({ id }) => id !== ANNUAL && gone.startsWith(`${id}.`));
  return above.toSorted((a, b) => b.id.length - a.id.length)[0];
}
