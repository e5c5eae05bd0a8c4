import { describe, expect, test } from 'vitest';
import type { RiskCategories } from '../../../shared/contract/posture.ts';
import { comparedCategories, compareHighest } from '../../../shared/rules/compared-categories.ts';
import { categoryScore } from '../../../shared/rules/risk-categories.ts';

describe('the highest score of a category', () => {
  test('is better when it fell, worse when it rose, and says so while nothing is blank', () => {
    expect(compareHighest([0.8, 0.2], [0.5, 0.3])).toMatchObject({ earlier: 0.8, now: 0.5, turn: 'better' });
    expect(compareHighest([0.5, 0.2], [0.5, 0.8])).toMatchObject({ turn: 'worse' });
    expect(compareHighest([0.5, 0.2], [0.5, 0.4])).toMatchObject({ change: 0, turn: 'same' });
  });

  test('that fell only because a high score was taken back is not called better', () => {
    const changed = compareHighest([0.9, 0.8], [null, 0.7]);
    expect(changed).toMatchObject({ earlier: 0.9, now: 0.7, turn: 'unclear' });
    expect(changed.change).toBeCloseTo(-0.2);
  });

  test('that rose only because a type was scored for the first time is not called worse', () => {
    expect(compareHighest([0.8, null], [0.8, 0.9]).turn).toBe('unclear');
    expect(compareHighest([0.8, null], [0.6, 0.9]).turn).toBe('unclear');
  });

  test('is judged in spite of blanks that could not turn it round', () => {
    expect(compareHighest([0.8, 0.3], [0.6, null]).turn).toBe('better');
    expect(compareHighest([0.5, null], [0.9, 0.2]).turn).toBe('worse');
  });

  test('is not compared while one side has none', () => {
    expect(compareHighest([null, null], [0.4, null])).toEqual({
      earlier: null,
      now: 0.4,
      change: null,
      turn: null,
    });
  });
});

function state(scores: Record<string, number | null>, threshold = 0.7): RiskCategories {
  const types = Object.entries(scores).map(([id, score]) => ({ id, title: id, score, reason: '' }));
  const judged = categoryScore(Object.values(scores), threshold);
  return {
    threshold,
    categories: [{ id: 'technical', name: 'Technical', types, ...judged }],
    controls: [],
    layers: [],
  };
}

test('a category shows its types, how many are scored and what was recommended in each state', () => {
  expect(
    comparedCategories(state({ leak: 0.8, drift: null }), state({ leak: 0.6, drift: 0.1 }, 0.5)),
  ).toEqual([
    {
      id: 'technical',
      name: 'Technical',
      earlier: 0.8,
      now: 0.6,
      change: expect.closeTo(-0.2),
      turn: 'better',
      scored: { earlier: 1, now: 2 },
      recommended: { earlier: true, now: true },
      types: [
        { id: 'leak', title: 'leak', earlier: 0.8, now: 0.6, change: expect.closeTo(-0.2), turn: 'better' },
        { id: 'drift', title: 'drift', earlier: null, now: 0.1, change: null, turn: null },
      ],
    },
  ]);
});

test('a category that only one state has is left out', () => {
  expect(comparedCategories({ ...state({}), categories: [] }, state({ leak: 0.6 }))).toEqual([]);
});
