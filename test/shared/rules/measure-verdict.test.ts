import { expect, test } from 'vitest';
import { type MeasureTarget, measureVerdict } from '../../../shared/rules/measure-verdict.ts';

const YEAR = 365;
const atLeast: MeasureTarget = { direction: 'at least', target: 90, strict: false };
const below: MeasureTarget = { direction: 'at most', target: 0.5, strict: true };
const verdict = (target: MeasureTarget, value: number, ageDays = 10) =>
  measureVerdict(target, { value, ageDays }, YEAR);

test('at least means that reaching it is enough', () => {
  expect([89.9, 90, 95].map((value) => verdict(atLeast, value))).toEqual(['not met', 'met', 'met']);
});

test('at most means that more fails', () => {
  const atMost: MeasureTarget = { ...below, strict: false };
  expect([0.4, 0.5, 0.6].map((value) => verdict(atMost, value))).toEqual(['met', 'met', 'not met']);
});

test('a strict limit fails at the limit itself', () => {
  expect([0.49, 0.5].map((value) => verdict(below, value))).toEqual(['met', 'not met']);
  expect(verdict({ ...atLeast, strict: true }, 90)).toBe('not met');
});

test('a tracked measure never fails, whatever its value', () => {
  expect(verdict({ direction: 'track', target: null, strict: false }, 0)).toBe('tracked');
});

test('without a target nothing is met', () => {
  expect(verdict({ ...atLeast, target: null }, 100)).toBe('no target');
});

test('an old figure is stale before it is good or bad', () => {
  expect(verdict(atLeast, 100, YEAR)).toBe('met');
  expect(verdict(atLeast, 100, YEAR + 1)).toBe('stale');
  expect(measureVerdict(atLeast, null, YEAR)).toBe('no measurement');
});
