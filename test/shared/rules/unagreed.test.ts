import { expect, test } from 'vitest';
import { isUnagreed } from '../../../shared/rules/unagreed.ts';

const first = { method: null, agreedRound: null, round: 1 } as const;
const chosen = { method: 'equal', agreedRound: 1 } as const;

test.each([
  ['nobody has given a range', { ...first, revealed: false }, 0, false],
  ['one range needs no agreement', { ...first, revealed: false }, 1, false],
  ['two are still blind', { ...first, revealed: false }, 2, true],
  ['two are shown and nothing is chosen', { ...first, revealed: true }, 2, true],
  ['the room has chosen', { ...chosen, round: 1, revealed: true }, 2, false],
  ['another round has begun after a choice', { ...chosen, round: 2, revealed: false }, 2, true],
  ['another round is shown after a choice', { ...chosen, round: 2, revealed: true }, 2, true],
  ['the room has chosen again', { ...chosen, agreedRound: 2, round: 2, revealed: true }, 2, false],
] as const)('%s', (_, factor, given, expected) => {
  expect(isUnagreed(factor, given)).toBe(expected);
});
