import { expect, test } from 'vitest';
import { isUnagreed } from '../../../shared/rules/unagreed.ts';

test.each([
  ['nobody has given a range', { revealed: false, method: null }, 0, false],
  ['one range needs no agreement', { revealed: false, method: null }, 1, false],
  ['two are still blind', { revealed: false, method: null }, 2, true],
  ['two are shown and nothing is chosen', { revealed: true, method: null }, 2, true],
  ['the room has chosen', { revealed: true, method: 'equal' }, 2, false],
  ['another round has begun after a choice', { revealed: false, method: 'equal' }, 2, true],
] as const)('%s', (_, factor, given, expected) => {
  expect(isUnagreed(factor, given)).toBe(expected);
});
