import { expect, test } from 'vitest';
import { answerStanding } from '../../../shared/rules/answer-standing.ts';

test('one or more equal answers agree', () => {
  expect(answerStanding(['partly'], null)).toEqual({ state: 'agreed', value: 'partly' });
  expect(answerStanding(['yes', 'yes', 'yes'], null)).toEqual({ state: 'agreed', value: 'yes' });
});

test('one who differs leaves the question open', () => {
  expect(answerStanding(['yes', 'yes', 'no'], null)).toEqual({ state: 'differs' });
});

test('what was settled stands, with its reason', () => {
  const settlement = { answer: 'no', reason: 'Seen in the log' } as const;
  expect(answerStanding(['yes', 'no'], settlement)).toEqual({
    state: 'settled',
    value: 'no',
    reason: 'Seen in the log',
  });
});

test('without an answer it is blank', () => {
  expect(answerStanding([], null)).toEqual({ state: 'blank' });
});
