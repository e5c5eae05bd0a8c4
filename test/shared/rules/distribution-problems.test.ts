import { expect, test } from 'vitest';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { distributionProblems } from '../../../shared/rules/distribution-problems.ts';

const said = (distribution: Distribution, quantity: Parameters<typeof distributionProblems>[1]) =>
  distributionProblems(distribution, quantity)
    .map(({ path, message }) => `${path} ${message}`.trim())
    .join('; ');

test('a range in order is accepted in its quantity', () => {
  expect(said({ dist: 'pert', min: 0.2, mode: 0.5, max: 1 }, 'probability')).toBe('');
  expect(said({ dist: 'triangular', min: 0, mode: 60, max: 100 }, 'percentile')).toBe('');
  expect(said({ dist: 'lognormal_ci90', p05: 1_000, p95: 90_000 }, 'amount')).toBe('');
  expect(said({ dist: 'constant', value: 0.5 }, 'factor')).toBe('');
});

test.each([
  [
    'a probability of 4000',
    { dist: 'constant', value: 4_000 },
    'probability',
    /probability cannot be above 1/,
  ],
  [
    'a lognormal probability',
    { dist: 'lognormal_ci90', p05: 0.1, p95: 0.4 },
    'probability',
    /no upper limit/,
  ],
  [
    'a percentile over 100',
    { dist: 'uniform', min: 20, max: 120 },
    'percentile',
    /percentile cannot be above 100/,
  ],
  ['a negative rate', { dist: 'pert', min: -1, mode: 0, max: 2 }, 'rate', /frequency cannot be below 0/],
  [
    'a most likely value below the lowest',
    { dist: 'pert', min: 3, mode: 2, max: 5 },
    'amount',
    /^mode must not be below min/,
  ],
  ['a negative factor', { dist: 'constant', value: -0.5 }, 'factor', /factor cannot be below 0/],
  [
    'λ of zero',
    { dist: 'pert', min: 1, mode: 2, max: 5, lambda: 0 },
    'amount',
    /^lambda must be greater than 0/,
  ],
] as const)('%s is refused in words', (_what, distribution, quantity, words) => {
  expect(said(distribution, quantity)).toMatch(words);
});
