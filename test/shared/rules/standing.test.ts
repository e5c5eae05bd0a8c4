import { expect, test } from 'vitest';
import type { Maturity } from '../../../shared/rules/maturity.ts';
import { type StandingInput, standingOf } from '../../../shared/rules/standing.ts';

const standing = (levels: readonly Maturity[], more: Partial<StandingInput> = {}) =>
  standingOf({
    asked: true,
    notApplicable: null,
    ratings: levels.map((maturity, index) => ({ personId: String(index), maturity })),
    settlement: null,
    ...more,
  });

test('without a rating it is blank, which is not a 0', () => {
  expect(standing([])).toEqual({ state: 'blank' });
  expect(standing([0])).toEqual({ state: 'rated', maturity: 0, settled: false });
});

test('assessors who agree give one level', () => {
  expect(standing([2, 2])).toEqual({ state: 'rated', maturity: 2, settled: false });
});

test('assessors who differ give a range, not a mean', () => {
  expect(standing([3, 1, 2])).toEqual({ state: 'unsettled', low: 1, high: 3 });
});

test('a settlement decides, whatever was said before', () => {
  expect(standing([3, 1], { settlement: 1 })).toEqual({ state: 'rated', maturity: 1, settled: true });
});

test('what does not apply or was never asked is not rated', () => {
  expect(standing([3], { notApplicable: 'No containers' })).toEqual({
    state: 'not applicable',
    reason: 'No containers',
  });
  expect(standing([3], { asked: false })).toEqual({ state: 'not asked' });
});
