import { expect, test } from 'vitest';
import type { Maturity } from '../../../shared/rules/maturity.ts';
import { posture, rollUp } from '../../../shared/rules/roll-up.ts';
import type { Standing } from '../../../shared/rules/standing.ts';

const rated = (maturity: Maturity): Standing => ({ state: 'rated', maturity, settled: false });
const blank: Standing = { state: 'blank' };

test('the score is the mean of what is rated, beside how much that is', () => {
  expect(rollUp([rated(1), rated(4), blank])).toMatchObject({ mean: 2.5, rated: 2, applicable: 3 });
});

test('the bounds say what blanks and differences could still do', () => {
  const { low, high } = rollUp([rated(3), blank, { state: 'unsettled', low: 1, high: 2 }, rated(2)]);
  expect(low).toBe((3 + 0 + 1 + 2) / 4);
  expect(high).toBe((3 + 5 + 2 + 2) / 4);
});

test('leaving a poor dimension blank lowers the bound a verdict is taken on', () => {
  expect(rollUp([rated(4), blank]).low).toBeLessThan(rollUp([rated(4), rated(1)]).low);
});

test('what is not applicable or not asked leaves the denominator', () => {
  expect(
    rollUp([rated(4), { state: 'not asked' }, { state: 'not applicable', reason: 'No containers' }]),
  ).toEqual({ mean: 4, rated: 1, applicable: 1, low: 4, high: 4 });
});

test('nothing rated has no score', () => {
  expect(rollUp([blank, blank])).toEqual({ mean: null, rated: 0, applicable: 2, low: 0, high: 5 });
  expect(rollUp([])).toEqual({ mean: null, rated: 0, applicable: 0, low: 0, high: 0 });
});

test('posture is maturity out of ten', () => {
  expect(posture(2.45)).toBeCloseTo(4.9);
});
