import { expect, test } from 'vitest';
import { roundHistoryWords } from '../../../renderer/features/risk/side/round-history-words.ts';

test.each([
  [{ revealed: false }, { revealed: true }, ['Ranges shown to everybody']],
  [{ method: null, agreedRound: null }, { method: 'chosen', agreedRound: 1 }, ['Agreed on: Chosen']],
  [{ method: 'equal', agreedRound: 1 }, { method: 'equal', agreedRound: 2 }, ['Agreed on: Combined, equal']],
  [{ round: 1, revealed: true }, { round: 2, revealed: false }, ['Round 2 begun']],
  [{ sure: null }, { sure: 'yes' }, []],
  [null, { revealed: false, round: 1, method: null }, []],
])('%j → %j', (before, after, words) => {
  expect(roundHistoryWords({ before, after })).toEqual(words);
});
