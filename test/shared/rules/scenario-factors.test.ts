import { expect, test } from 'vitest';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import {
  exampleFactors,
  treeFactors,
  unestimatedFactors,
  unreasonedFactors,
} from '../../../shared/rules/scenario-factors.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const range = { dist: 'pert', min: 1, mode: 2, max: 3 } as const;
const nodes = (places: readonly { node: string }[]) => places.map(({ node }) => node);

test('the factors in use follow the tree; what was stated for another tree is left out', () => {
  const scenario = {
    tree: { ...SMALLEST_TREE, frequency: 'tef-vulnerability' } as const,
    factors: [statedFactor('loss.primary', range), statedFactor('frequency.lef', range)],
  };
  expect(treeFactors(scenario).map(({ node, factor }) => [node, factor?.node ?? null])).toEqual([
    ['frequency.tef', null],
    ['frequency.vulnerability', null],
    ['loss.primary', 'loss.primary'],
  ]);
});

test('what is missing is told: ranges, reasons, and examples nobody replaced', () => {
  const scenario = {
    tree: SMALLEST_TREE,
    factors: [
      { ...statedFactor('frequency.lef', range, ' '), example: true },
      statedFactor('loss.primary', null, 'Ask finance'),
    ],
  };
  expect(nodes(unestimatedFactors(scenario))).toEqual(['loss.primary']);
  expect(nodes(unreasonedFactors(scenario))).toEqual(['frequency.lef']);
  expect(nodes(exampleFactors(scenario))).toEqual(['frequency.lef']);
});
