import { expect, test } from 'vitest';
import type { GroupOutcome } from '../../../shared/model/classification.ts';
import { fairness } from '../../../shared/rules/fairness.ts';

const group = (
  name: string,
  n: number,
  selected: number,
  truth: [number, number] | null = null,
): GroupOutcome => ({
  group: name,
  n,
  selected,
  positives: truth?.[0] ?? null,
  truePositives: truth?.[1] ?? null,
});
/** The example of the four-fifths rule: 48 of 80 and 12 of 40 selected, a ratio of 50 %. */
const EXAMPLE = [group('White', 80, 48, [60, 45]), group('Black', 40, 12, [20, 10])];

test('the least ratio to the group selected most is held against four fifths', () => {
  const result = fairness(EXAMPLE, null, 0.8);
  expect(result).toMatchObject({ n: 120, reference: 'White', meetsThreshold: false });
  expect(result.disparateImpact).toEqual({ value: 0.5, group: 'Black', gap: null });
  expect(result.equalOpportunity).toEqual({ value: -0.25, group: 'Black', gap: null });
});

test('exactly four fifths meets the line', () => {
  const result = fairness([group('A', 100, 50), group('B', 100, 40)], null, 0.8);
  expect(result).toMatchObject({ disparateImpact: { value: 0.8 }, meetsThreshold: true });
});

test('a named reference takes the place of the highest', () => {
  const { disparateImpact, equalOpportunity } = fairness(EXAMPLE, 'Black', 0.8);
  expect(disparateImpact).toEqual({ value: 2, group: 'White', gap: null });
  expect(equalOpportunity).toEqual({ value: 0.25, group: 'White', gap: null });
});

test('without true outcomes the opportunity cannot be computed, the impact can', () => {
  const { equalOpportunity, disparateImpact } = fairness([group('A', 50, 30), group('B', 50, 20)], null, 0.8);
  expect(equalOpportunity).toEqual({ value: null, group: 'A', gap: 'no outcomes' });
  expect(disparateImpact.value).toBeCloseTo(2 / 3, 12);
});

test('what cannot be computed is never fair', () => {
  const gaps = (groups: readonly GroupOutcome[], reference: string | null = null) => {
    const { disparateImpact, equalOpportunity, meetsThreshold } = fairness(groups, reference, 0.8);
    expect(meetsThreshold).toBeNull();
    return [disparateImpact.gap, equalOpportunity.gap];
  };
  expect(gaps([group('A', 50, 30)])).toEqual(['one group', 'one group']);
  expect(gaps([group('A', 50, 30), group('B', 0, 0)])).toEqual(['empty group', 'empty group']);
  expect(gaps(EXAMPLE, 'Green')).toEqual(['unknown reference', 'unknown reference']);
  expect(gaps([group('A', 50, 0), group('B', 50, 0)])).toEqual(['nobody selected', 'no outcomes']);
});

test('a group without favourable outcomes has no opportunity to compare', () => {
  const groups = [group('A', 50, 30, [20, 10]), group('B', 50, 20, [0, 0])];
  expect(fairness(groups, null, 0.8).equalOpportunity).toEqual({
    value: null,
    group: 'B',
    gap: 'no positive outcomes',
  });
});
