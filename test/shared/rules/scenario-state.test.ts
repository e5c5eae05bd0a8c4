import { expect, test } from 'vitest';
import { scenarioState } from '../../../shared/rules/scenario-state.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const one = { dist: 'constant', value: 1 } as const;
const estimated = {
  tree: SMALLEST_TREE,
  factors: [statedFactor('frequency.lef', one), statedFactor('loss.primary', one)],
};

test('a scenario comes from not estimated to current, and falls back when its inputs change', () => {
  expect(scenarioState({ ...estimated, factors: [] }, undefined)).toBe('not estimated');
  expect(scenarioState(estimated, undefined)).toBe('not simulated');
  expect(scenarioState(estimated, { outOfDate: false })).toBe('current');
  expect(scenarioState(estimated, { outOfDate: true })).toBe('out of date');
});

test('a factor that was taken back makes it not estimated, whatever was simulated before', () => {
  const factors = [statedFactor('frequency.lef', one), statedFactor('loss.primary', null)];
  expect(scenarioState({ ...estimated, factors }, { outOfDate: false })).toBe('not estimated');
});
