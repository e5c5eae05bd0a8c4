import { expect, test } from 'vitest';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { rangeProblems } from '../../../shared/rules/range-problems.ts';

const pert = (min: number, mode: number, max: number, lambda?: number): Distribution => ({
  dist: 'pert',
  min,
  mode,
  max,
  ...(lambda !== undefined && { lambda }),
});

test('a range the engine can simulate has no problem', () => {
  expect(rangeProblems('amount', pert(1, 2, 3))).toEqual({});
});

test.each<[string, Distribution, object]>([
  ['a negative end', pert(-1, 2, 3), { low: { kind: 'negative' } }],
  ['ends the wrong way round', pert(3, 2, 1), { high: { kind: 'inverted' } }],
  ['no width', pert(2, 2, 2), { high: { kind: 'no width' } }],
  ['a likely value above the highest', pert(1, 9, 3), { likely: { kind: 'likely too high' } }],
  ['a likely value below the lowest', pert(2, 1, 3), { likely: { kind: 'likely too low' } }],
  ['a weight of nothing', pert(1, 2, 3, 0), { weight: { kind: 'no weight' } }],
  ['a lognormal from zero', { dist: 'lognormal_ci90', p05: 0, p95: 9 }, { low: { kind: 'zero bound' } }],
  [
    'percentiles out of order',
    { dist: 'metalog', p10: 5, p50: 2, p90: 9 },
    { likely: { kind: 'likely too low' } },
  ],
])('%s is told at its field', (_what, range, problem) => {
  expect(rangeProblems('amount', range)).toMatchObject(problem);
});

test('a probability above all of it, and more than can be computed, are told at the highest value', () => {
  expect(rangeProblems('probability', { dist: 'constant', value: 1.2 })).toEqual({
    likely: { kind: 'above all' },
  });
  expect(rangeProblems('rate', pert(1, 2, 1e30))).toEqual({ high: { kind: 'too often' } });
  expect(rangeProblems('amount', pert(1, 2, 1e305))).toEqual({ high: { kind: 'too large' } });
});
