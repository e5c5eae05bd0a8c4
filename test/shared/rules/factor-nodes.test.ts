import { expect, test } from 'vitest';
import { type ScenarioTree, SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { factorNodes, findFactorNode } from '../../../shared/rules/factor-nodes.ts';

const nodes = (tree: Partial<ScenarioTree>) =>
  factorNodes({ ...SMALLEST_TREE, ...tree }).map(({ node }) => node);

test('the smallest tree is a loss event frequency and one loss', () => {
  expect(nodes({})).toEqual(['frequency.lef', 'loss.primary']);
});

test.each([
  ['tef-vulnerability', ['tef', 'vulnerability']],
  ['tef-capability', ['tef', 'threat_capability', 'resistance_strength']],
  ['contact-vulnerability', ['contact_frequency', 'probability_of_action', 'vulnerability']],
  [
    'contact-capability',
    ['contact_frequency', 'probability_of_action', 'threat_capability', 'resistance_strength'],
  ],
] as const)('%s names its factors as the engine does', (frequency, factors) => {
  expect(nodes({ frequency })).toEqual([...factors.map((factor) => `frequency.${factor}`), 'loss.primary']);
});

test('losses split into forms have one factor for each, secondary ones a probability besides', () => {
  const tree: Partial<ScenarioTree> = {
    primary: ['response', 'productivity'],
    secondary: [
      { id: 'authority', title: 'Authority', forms: ['fines_and_judgments'] },
      { id: 'press', title: 'Press', forms: [] },
    ],
  };
  expect(nodes(tree)).toEqual([
    'frequency.lef',
    'loss.primary.response',
    'loss.primary.productivity',
    'loss.secondary.authority.probability',
    'loss.secondary.authority.magnitude.fines_and_judgments',
    'loss.secondary.press.probability',
    'loss.secondary.press.magnitude',
  ]);
});

test('every factor knows what it is measured in', () => {
  const tree: ScenarioTree = {
    semantics: 'event',
    frequency: 'contact-capability',
    primary: [],
    secondary: [{ id: 'a', title: 'A', forms: [] }],
  };
  const quantity = (node: string) => findFactorNode(tree, node)?.quantity;
  expect(quantity('frequency.contact_frequency')).toBe('rate');
  expect(quantity('frequency.probability_of_action')).toBe('probability');
  expect(quantity('frequency.resistance_strength')).toBe('percentile');
  expect(quantity('loss.secondary.a.probability')).toBe('probability');
  expect(quantity('loss.secondary.a.magnitude')).toBe('amount');
  expect(findFactorNode(tree, 'frequency.lef')).toBeUndefined();
});
