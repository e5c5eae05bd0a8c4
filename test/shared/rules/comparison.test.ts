import { describe, expect, test } from 'vitest';
import type { Dashboard } from '../../../shared/contract/posture.ts';
import type { Gap } from '../../../shared/contract/responsibilities.ts';
import { type ComparedState, compareMaturity, comparison } from '../../../shared/rules/comparison.ts';

const figure = (mean: number | null, low: number, rated = 10) => ({
  mean,
  low,
  high: 5,
  rated,
  applicable: 10,
});
const none = { total: 0, first: [] };
const gap = (responsibilityId: string, posture: number): Gap => ({
  responsibilityId,
  title: `Title ${responsibilityId}`,
  dimensionIds: [],
  posture,
  group: 0,
});

function state(board: Partial<Dashboard> = {}, currency = 'EUR'): ComparedState {
  const whole = figure(2, 1);
  return {
    engagementId: 'one',
    side: { client: '', title: '', day: '2026-11-20', sequence: 1, head: '', whole, currency },
    board: {
      whole,
      posture: { value: 4, low: 2, high: 10 },
      loss: { portfolio: null, allowed: null, over: null },
      aboveAppetite: { assets: none, simulated: 0, span: null },
      compliance: { met: 0, of: 0, failing: none },
      exceptions: { inForce: none, stale: 0, ending: null, span: null },
      findings: { open: none, bySeverity: [], overdue: 0, span: null },
      evidence: { held: none, withdrawn: 0, incomplete: 0, span: null },
      overdue: none,
      areas: [],
      groups: [],
      gaps: [],
      ...board,
    } as Dashboard,
    categories: { threshold: 0.7, categories: [], controls: [], layers: [] },
  };
}

const simulated = (p90: number, scenarios = 1) =>
  ({
    portfolio: { result: { percentiles: { p90 } }, contributions: Array.from({ length: scenarios }) },
    allowed: null,
    over: null,
  }) as Dashboard['loss'];
const above = (total: number, assets: number): Dashboard['aboveAppetite'] => ({
  assets: { total, first: [] },
  simulated: assets,
  span: null,
});
const of = (name: string, earlier: ComparedState, now: ComparedState) =>
  comparison(earlier, now).figures.find(({ figure: one }) => one === name);

describe('a mean maturity', () => {
  test('is better when it rose and its lower bound did not fall', () => {
    expect(compareMaturity(figure(2, 1), figure(2.5, 1.5))).toEqual({ change: 0.5, turn: 'better' });
    expect(compareMaturity(figure(2, 1), figure(2, 1.5)).turn).toBe('better');
    expect(compareMaturity(figure(2, 1), figure(1.5, 1)).turn).toBe('worse');
    expect(compareMaturity(figure(2, 1), figure(2, 1)).turn).toBe('same');
  });

  test('that rose because low ratings became blank is not called better', () => {
    expect(compareMaturity(figure(2, 2, 10), figure(3, 1.5, 5)).turn).toBe('unclear');
  });

  test('that fell because blanks were rated low is not called worse', () => {
    expect(compareMaturity(figure(3, 0.6, 2), figure(1.5, 1.5, 10)).turn).toBe('unclear');
  });

  test('is not compared while one side has none', () => {
    expect(compareMaturity(figure(null, 0, 0), figure(2, 1))).toEqual({ change: null, turn: null });
  });
});

describe('figures', () => {
  test('of which less is better turn the other way', () => {
    expect(of('stale', state(), state({ exceptions: { ...state().board.exceptions, stale: 2 } }))).toEqual({
      figure: 'stale',
      earlier: 0,
      now: 2,
      change: 2,
      turn: 'worse',
    });
    expect(of('loss', state({ loss: simulated(3) }), state({ loss: simulated(2) }))?.turn).toBe('better');
  });

  test('of losses are not judged where fewer or more is simulated and that alone may have moved them', () => {
    const loss = (then: [number, number], present: [number, number]) =>
      of('loss', state({ loss: simulated(...then) }), state({ loss: simulated(...present) }))?.turn;
    expect(loss([3, 2], [2, 1])).toBe('unclear');
    expect(loss([2, 1], [3, 2])).toBe('unclear');
    expect(loss([3, 1], [2, 2])).toBe('better');
    expect(loss([2, 2], [3, 1])).toBe('worse');
    const assets = (then: [number, number], present: [number, number]) =>
      of('above', state({ aboveAppetite: above(...then) }), state({ aboveAppetite: above(...present) }))
        ?.turn;
    expect(assets([2, 4], [1, 1])).toBe('unclear');
    expect(assets([2, 4], [1, 4])).toBe('better');
    expect(assets([0, 0], [1, 4])).toBe(null);
  });

  test('that were not known then have no change', () => {
    expect(of('loss', state(), state({ loss: simulated(2) }))).toMatchObject({ earlier: null, change: null });
    expect(of('compliance', state(), state())).toMatchObject({ earlier: null, now: null, turn: null });
  });

  test('of which no direction is better are not judged', () => {
    const found = { ...state().board.findings, open: { total: 3, first: [] } };
    expect(of('findings', state(), state({ findings: found }))).toMatchObject({ change: 3, turn: null });
  });

  test('in two currencies are never subtracted', () => {
    const now = state({ loss: simulated(2) });
    expect(of('loss', state({ loss: simulated(3) }, 'USD'), now)).toMatchObject({
      earlier: 3,
      now: 2,
      change: null,
      turn: null,
    });
  });
});

test('gaps are closed, smaller, open, larger or new; what changed most comes first', () => {
  const { gaps } = comparison(
    state({ gaps: [gap('1.1', 0.5), gap('1.2', 0.4), gap('1.3', 0.3), gap('1.4', 0.2)] }),
    state({ gaps: [gap('1.2', 0.1), gap('1.3', 0.3), gap('1.4', 0.25), gap('1.5', 0.9)] }),
  );
  expect(gaps.map(({ responsibilityId, state: how }) => [responsibilityId, how])).toEqual([
    ['1.5', 'new'],
    ['1.1', 'closed'],
    ['1.2', 'smaller'],
    ['1.4', 'larger'],
    ['1.3', 'open'],
  ]);
});

test('rows that only one state has are left out', () => {
  const row = { id: '2', title: 'Two', figure: figure(2, 1), cells: [] };
  expect(comparison(state(), state({ areas: [row] })).areas).toEqual([]);
  expect(comparison(state({ areas: [row] }), state({ areas: [row] })).areas).toHaveLength(1);
});
