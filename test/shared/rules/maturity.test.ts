import { expect, test } from 'vitest';
import { levelMeaning, MATURITY_LEVELS, unsupportedClaim } from '../../../shared/rules/maturity.ts';

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

test('levels 1, 3 and 5 are told in the terms of the dimension, the others in general', () => {
  const anchors = { adHoc: 'one', defined: 'three', improving: 'five' };
  const told = MATURITY_LEVELS.map(({ level, meaning }) => [
    levelMeaning(level, anchors),
    levelMeaning(level, null) === meaning,
  ]);
  expect(told).toEqual([
    [MATURITY_LEVELS[0].meaning, true],
    ['one', true],
    [MATURITY_LEVELS[2].meaning, true],
    ['three', true],
    [MATURITY_LEVELS[4].meaning, true],
    ['five', true],
  ]);
});
