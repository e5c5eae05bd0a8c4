import { expect, test } from 'vitest';
import { values } from '../../../shared/rules/compared-values.ts';

test.each([
  [2, 3, 'more', 'better'],
  [3, 2, 'more', 'worse'],
  [3, 2, 'less', 'better'],
  [2, 2 + 1e-12, 'more', 'same'],
  [2, 3, null, null],
] as const)('from %d to %d where %s is better is %s', (earlier, now, better, turn) => {
  expect(values(earlier, now, better).turn).toBe(turn);
});

test('what was not known has not changed', () => {
  expect(values(null, 3, 'more')).toEqual({ earlier: null, now: 3, change: null, turn: null });
});
