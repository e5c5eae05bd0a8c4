import { expect, test } from 'vitest';
import { MATURITY_LEVELS, unsupportedClaim } from '../../../shared/rules/maturity.ts';

const nothing = { evidence: 0, currentMeasurement: false };

test('levels are their own numbers', () => {
  expect(MATURITY_LEVELS.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('up to 2 a level needs nothing to show', () => {
  expect(([0, 1, 2] as const).map((level) => unsupportedClaim(level, nothing))).toEqual([null, null, null]);
});

test('3 and above need evidence', () => {
  expect(unsupportedClaim(3, nothing)).toMatch(/needs evidence/);
  expect(unsupportedClaim(3, { evidence: 1, currentMeasurement: false })).toBeNull();
});

test('4 and above need a current measurement besides', () => {
  expect(unsupportedClaim(4, { evidence: 1, currentMeasurement: false })).toMatch(/current measurement/);
  expect(unsupportedClaim(5, { evidence: 1, currentMeasurement: true })).toBeNull();
});
