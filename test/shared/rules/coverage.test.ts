import { expect, test } from 'vitest';
import { coverageGap } from '../../../shared/rules/coverage.ts';

test('a cell without controls, half covered or not looked at is a gap', () => {
  expect(coverageGap({ state: null, controls: [] })).toBe('not assessed');
  expect(coverageGap({ state: 'absent', controls: [] })).toBe('absent');
  expect(coverageGap({ state: 'partial', controls: ['pre-1'] })).toBe('partial');
});

test('a covered cell is none once it names what covers it', () => {
  expect(coverageGap({ state: 'covered', controls: [] })).toBe('unnamed');
  expect(coverageGap({ state: 'covered', controls: ['pre-1'] })).toBeNull();
});

test('what does not apply lacks nothing', () => {
  expect(coverageGap({ state: 'not applicable', controls: [] })).toBeNull();
});
