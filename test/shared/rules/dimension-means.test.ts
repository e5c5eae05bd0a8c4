import { expect, test } from 'vitest';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import { assess } from '../../../shared/rules/assessment.ts';
import { dimensionFigures } from '../../../shared/rules/dimension-means.ts';
import { emptyState, rating } from '../../helpers/assessment.ts';

test('each dimension is judged across the responsibilities, and what is omitted leaves its denominator', () => {
  const ratings = [rating('1.1/monitoring', 1), rating('1.2/monitoring', 2)];
  const units = assess(instrumentContent().responsibilities, { ...emptyState(), ratings });
  const figures = new Map(dimensionFigures(units).map(({ dimension, figure }) => [dimension, figure]));
  expect(figures.get('monitoring')).toMatchObject({ mean: 1.5, rated: 2, applicable: 35 });
  expect(figures.get('guardrails')).toMatchObject({ mean: null, rated: 0, applicable: 34 });
});
