import { expect, test } from 'vitest';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { type ScenarioTree, SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { factorNodes } from '../../../shared/rules/factor-nodes.ts';
import { lossTree, nodeMean, nodesOf } from '../../../shared/rules/loss-tree.ts';

const FULL: ScenarioTree = {
  semantics: 'event',
  frequency: 'contact-capability',
  primary: ['productivity', 'response'],
  secondary: [
    { id: 'authority', title: 'Authority', forms: ['fines_and_judgments', 'reputation'] },
    { id: 'customers', title: 'Customers leave', forms: [] },
  ],
};
const value = (of: number): Distribution => ({ dist: 'constant', value: of });

test('the smallest tree is how often times how much', () => {
  const root = lossTree(SMALLEST_TREE);
  expect(nodesOf(root).map(({ id }) => id)).toEqual(['annual', 'frequency.lef', 'loss.primary']);
});

test('every factor of a tree is a leaf of it, and there are no others', () => {
  const leaves = nodesOf(lossTree(FULL)).filter(({ children }) => children.length === 0);
  expect(leaves.map(({ id }) => id)).toEqual(factorNodes(FULL).map(({ node }) => node));
  expect(leaves.every(({ factor }) => factor !== null)).toBe(true);
});

test('values are multiplied, compared and added from the leaves to the annual loss', () => {
  const ranges = new Map<string, Distribution>([
    ['frequency.contact_frequency', value(100)],
    ['frequency.probability_of_action', value(0.1)],
    ['frequency.threat_capability', value(60)],
    ['frequency.resistance_strength', { dist: 'uniform', min: 40, max: 90 }],
    ['loss.primary.productivity', value(1_000)],
    ['loss.primary.response', value(4_000)],
    ['loss.secondary.authority.probability', value(0.5)],
    ['loss.secondary.authority.magnitude.fines_and_judgments', value(6_000)],
    ['loss.secondary.authority.magnitude.reputation', value(2_000)],
    ['loss.secondary.customers.probability', value(0.25)],
    ['loss.secondary.customers.magnitude', value(4_000)],
  ]);
  const means = new Map(nodesOf(lossTree(FULL)).map((node) => [node.id, nodeMean(node, ranges)]));
  expect(means.get('frequency.tef')).toBeCloseTo(10, 12);
  expect(means.get('frequency.vulnerability')).toBeCloseTo(0.4, 9);
  expect(means.get('frequency.lef')).toBeCloseTo(4, 8);
  expect(means.get('loss.primary')).toBe(5_000);
  expect(means.get('loss.secondary.authority')).toBe(4_000);
  expect(means.get('loss')).toBe(10_000);
  expect(means.get('annual')).toBeCloseTo(40_000, 4);
});

test('a node above a missing estimate has no value; its neighbours have', () => {
  const root = lossTree(SMALLEST_TREE);
  const ranges = new Map([['frequency.lef', value(2)]]);
  expect(nodesOf(root).map((node) => nodeMean(node, ranges))).toEqual([null, 2, null]);
});
