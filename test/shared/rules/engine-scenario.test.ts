import { expect, test } from 'vitest';
import { validateScenario } from '../../../shared/engine/validate.ts';
import { type ScenarioTree, SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { engineScenario } from '../../../shared/rules/engine-scenario.ts';
import { factorNodes } from '../../../shared/rules/factor-nodes.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const share = { dist: 'uniform', min: 0.1, max: 0.4 } as const;

const tree: ScenarioTree = {
  semantics: 'product',
  frequency: 'contact-capability',
  primary: ['response', 'reputation'],
  secondary: [
    { id: 'fine', title: 'Fine', forms: [] },
    { id: 'press', title: 'Press', forms: ['reputation'] },
  ],
};

test('every factor finds its place in the scenario of the engine, which can simulate it', () => {
  const factors = factorNodes(tree).map(({ node }) => statedFactor(node, share));
  const scenario = engineScenario({ id: 's', tree, factors });
  expect(scenario).toEqual({
    id: 's',
    semantics: 'product',
    frequency: {
      contact_frequency: share,
      probability_of_action: share,
      threat_capability: share,
      resistance_strength: share,
    },
    loss: {
      primary: { forms: { response: share, reputation: share } },
      secondary: [
        { id: 'fine', probability: share, magnitude: share },
        { id: 'press', probability: share, magnitude: { forms: { reputation: share } } },
      ],
    },
  });
  expect(validateScenario(scenario)).toEqual([]);
});

test('the smallest tree is a loss event frequency and a primary loss', () => {
  const factors = [statedFactor('frequency.lef', share), statedFactor('loss.primary', share)];
  expect(engineScenario({ id: 's', tree: SMALLEST_TREE, factors })).toEqual({
    id: 's',
    semantics: 'event',
    frequency: { lef: share },
    loss: { primary: share },
  });
});

test('there is none while a factor has no range', () => {
  const factors = [statedFactor('frequency.lef', share), statedFactor('loss.primary', null)];
  expect(engineScenario({ id: 's', tree: SMALLEST_TREE, factors })).toBeNull();
});
