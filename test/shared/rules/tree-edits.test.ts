import { expect, test } from 'vitest';
import { ScenarioTree, SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { lossTree, nodesOf } from '../../../shared/rules/loss-tree.ts';
import {
  collapseNode,
  expandNode,
  withForms,
  withoutSecondary,
  withSecondary,
} from '../../../shared/rules/tree-edits.ts';

test('every node of every shape that can be taken apart can be put together again', () => {
  const seen = new Set<string>();
  const queue = [withSecondary(SMALLEST_TREE, 'Fine').tree];
  for (const tree of queue) {
    if (seen.has(JSON.stringify(tree))) continue;
    seen.add(JSON.stringify(tree));
    expect(ScenarioTree.parse(tree)).toEqual(tree);
    for (const { id } of nodesOf(lossTree(tree))) {
      const apart = expandNode(tree, id);
      if (apart === null) continue;
      const together = collapseNode(apart, id);
      expect(together).toEqual(tree);
      queue.push(apart);
    }
  }
  // Five forms of the frequency, times the primary loss and the secondary one whole or split.
  expect(seen.size).toBe(20);
});

test('what has no further factors stays as it is', () => {
  expect(expandNode(SMALLEST_TREE, 'frequency.resistance_strength')).toBeNull();
  expect(expandNode(SMALLEST_TREE, 'annual')).toBeNull();
  expect(collapseNode(SMALLEST_TREE, 'frequency.lef')).toBeNull();
});

test('forms stand in the order of FAIR, however they were chosen', () => {
  const tree = withForms(SMALLEST_TREE, 'loss.primary', ['reputation', 'productivity']);
  expect(tree.primary).toEqual(['productivity', 'reputation']);
});

test('a secondary loss gets an id of its own from its title', () => {
  const first = withSecondary(SMALLEST_TREE, 'Geldbuße der Behörde');
  const second = withSecondary(first.tree, 'Geldbuße der Behörde');
  const third = withSecondary(second.tree, '罰金');
  expect([first.id, second.id, third.id]).toEqual([
    'geldbu-e-der-beho-rde',
    'geldbu-e-der-beho-rde-2',
    'loss',
  ]);
  expect(ScenarioTree.safeParse(third.tree).success).toBe(true);
  expect(withoutSecondary(third.tree, 'loss')).toEqual(second.tree);
});
