import { expect, test } from 'vitest';
import { countedMaturity, countedStanding } from '../../../shared/rules/counted-maturity.ts';

const NOTHING = { evidence: 0, currentMeasurement: false };

test.each([
  [2, NOTHING, 2],
  [5, NOTHING, 2],
  [3, { evidence: 1, currentMeasurement: false }, 3],
  [5, { evidence: 1, currentMeasurement: false }, 3],
  [5, { evidence: 1, currentMeasurement: true }, 5],
  [4, { evidence: 0, currentMeasurement: true }, 2],
] as const)('a claim of %i with %j counts as %i', (claimed, support, counted) => {
  expect(countedMaturity(claimed, support)).toBe(counted);
});

test('both ends of a difference are brought down', () => {
  expect(countedStanding({ state: 'unsettled', low: 1, high: 4 }, NOTHING)).toEqual({
    state: 'unsettled',
    low: 1,
    high: 2,
  });
});

test('what is not rated stays as it is', () => {
  expect(countedStanding({ state: 'blank' }, NOTHING)).toEqual({ state: 'blank' });
});
