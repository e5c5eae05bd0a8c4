import { expect, test } from 'vitest';
import type { Distribution } from '../../../shared/model/distribution.ts';
import { SMALLEST_TREE } from '../../../shared/model/factor.ts';
import { scenarioProblems } from '../../../shared/rules/scenario-problems.ts';
import { statedFactor } from '../../helpers/stated-factor.ts';

const problems = (frequency: Distribution | null, loss: Distribution | null) =>
  scenarioProblems({
    id: 's',
    tree: SMALLEST_TREE,
    factors: [statedFactor('frequency.lef', frequency), statedFactor('loss.primary', loss)],
  });

test('missing ranges are no problem, and wrong ones are told with their place', () => {
  expect(problems(null, { dist: 'constant', value: 5 })).toEqual([]);
  expect(problems({ dist: 'uniform', min: 3, max: 1 }, null)).toMatchObject([{ path: 'frequency.lef.max' }]);
});

test('ranges that are fine alone may be too much together', () => {
  const spread = { dist: 'lognormal_ci90', p05: 1, p95: 1e12 } as const;
  expect(problems({ dist: 'constant', value: 1 }, null)).toEqual([]);
  expect(problems(null, { ...spread, p95: 1e200 })).toEqual([]);
  expect(problems({ dist: 'constant', value: 1 }, { ...spread, p95: 1e200 })).not.toEqual([]);
});
