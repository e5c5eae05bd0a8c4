import { expect, test } from 'vitest';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { twoEstimates } from '../../../shared/rules/two-estimates.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const range = { dist: 'pert', min: 1, mode: 2, max: 3 } as const;

test('the smallest tree has two estimates with their reasons', () => {
  expect(
    twoEstimates({ tree: SMALLEST_TREE, factors: [statedFactor('frequency.lef', range, 'Log')] }),
  ).toEqual({ frequency: range, frequencyRationale: 'Log', loss: null, lossRationale: '' });
});

test('a fuller tree, or a range of another shape, has not', () => {
  expect(twoEstimates({ tree: { ...SMALLEST_TREE, primary: ['response'] }, factors: [] })).toBeNull();
  const uniform = statedFactor('loss.primary', { dist: 'uniform', min: 1, max: 2 });
  expect(twoEstimates({ tree: SMALLEST_TREE, factors: [uniform] })).toBeNull();
});
