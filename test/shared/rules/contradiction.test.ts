import { expect, test } from 'vitest';
import { contradiction } from '../../../shared/rules/contradiction.ts';

test.each([
  [3, ['yes', 'no', 'no'], 'Level 3 says that all do it, but 2 of 3 answers are no.'],
  [0, ['yes'], 'Level 0 says that nothing is done, but 1 of 1 answers is yes.'],
] as const)('level %i with %j is named', (level, answers, words) => {
  expect(contradiction(level, answers)).toBe(words);
});

test.each([
  [2, ['no', 'yes']],
  [5, ['partly', 'na']],
  [0, ['no']],
  [4, []],
] as const)('level %i with %j can be', (level, answers) => {
  expect(contradiction(level, answers)).toBeNull();
});
