import { expect, test } from 'vitest';
import { categoryScore } from '../../../shared/rules/risk-categories.ts';

test('exactly the threshold does not trigger; just above it does', () => {
  expect(categoryScore([0.7, 0.2], 0.7)).toEqual({ score: 0.7, scored: 2, recommended: false });
  expect(categoryScore([0.71, 0.2], 0.7)).toMatchObject({ recommended: true });
});

test('a high risk is not hidden behind low ones or blanks', () => {
  expect(categoryScore([0, null, 0.9], 0.7)).toEqual({ score: 0.9, scored: 2, recommended: true });
  expect(categoryScore([null], 0.7)).toEqual({ score: null, scored: 0, recommended: false });
});
