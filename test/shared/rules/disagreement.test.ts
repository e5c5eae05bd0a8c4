import { expect, test } from 'vitest';
import { bestGuess, givenEnds } from '../../../shared/rules/best-guess.ts';
import { disagreement } from '../../../shared/rules/disagreement.ts';

const pert = (min: number, mode: number, max: number) => ({ dist: 'pert', min, mode, max }) as const;

test('the best guesses at the two ends say who speaks first, and how far they are apart', () => {
  const apart = disagreement([
    { personId: 'lena', distribution: pert(20, 40, 90) },
    { personId: 'amir', distribution: pert(50, 120, 250) },
    { personId: 'priya', distribution: pert(12, 30, 60) },
  ]);
  expect(apart).toEqual({
    lowest: 30,
    highest: 120,
    lowestPersonId: 'priya',
    highestPersonId: 'amir',
    ratio: 4,
    apart: [],
  });
});

test('ranges without a value in common cannot both be right', () => {
  const apart = disagreement([
    { personId: 'a', distribution: pert(1, 2, 3) },
    { personId: 'b', distribution: { dist: 'lognormal_ci90', p05: 5, p95: 9 } },
  ]);
  expect(apart?.apart).toEqual([{ lowerPersonId: 'a', higherPersonId: 'b' }]);
});

test('one person alone does not disagree, and nothing is a multiple of 0', () => {
  expect(disagreement([{ personId: 'a', distribution: pert(1, 2, 3) }])).toBeNull();
  const none = { personId: 'b', distribution: { dist: 'constant', value: 0 } } as const;
  expect(disagreement([none, { personId: 'a', distribution: pert(1, 2, 3) }])?.ratio).toBeNull();
});

test('every shape has a best guess and two ends', () => {
  expect(bestGuess({ dist: 'uniform', min: 2, max: 4 })).toBeCloseTo(3, 9);
  expect(bestGuess({ dist: 'lognormal_ci90', p05: 1, p95: 100 })).toBeCloseTo(10, 9);
  expect(bestGuess({ dist: 'metalog', p10: 1, p50: 3, p90: 9 })).toBe(3);
  expect(givenEnds({ dist: 'metalog', p10: 1, p50: 3, p90: 9 })).toEqual({ low: 1, high: 9 });
  expect(givenEnds({ dist: 'constant', value: 7 })).toEqual({ low: 7, high: 7 });
  expect(givenEnds({ dist: 'empirical', values: [1, 2, 3] })).toEqual({ low: 1, high: 3 });
});
