import { expect, test } from 'vitest';
import { rangeDensity } from '../../../shared/rules/range-density.ts';

test('a single number is a spike', () => {
  expect(rangeDensity({ dist: 'constant', value: 3 })).toEqual([0, 0, 0, 1, 0, 0, 0]);
});

test('a bounded range falls to nothing at its ends and holds all there is between', () => {
  const shape = rangeDensity({ dist: 'pert', min: 0, mode: 2, max: 10 });
  expect([shape[0], shape.at(-1)]).toEqual([0, 0]);
  expect(shape.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
  // The top of the picture lies over the mode, a fifth along.
  expect(shape.indexOf(Math.max(...shape)) / shape.length).toBeCloseTo(0.2, 1);
});

test('what has no end is drawn as far as nearly all of it reaches', () => {
  const shape = rangeDensity({ dist: 'lognormal_ci90', p05: 10, p95: 1_000 });
  expect(shape.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0.96, 9);
});
