import { expect, test } from 'vitest';
import type { GroupOutcome } from '../../../shared/model/classification.ts';
import { outcomeProblems } from '../../../shared/rules/fairness-problems.ts';

const SOUND: GroupOutcome = { group: 'A', n: 10, selected: 5, positives: 4, truePositives: 3 };
const places = (part: Partial<GroupOutcome>) =>
  outcomeProblems([{ ...SOUND, ...part }]).map(({ path }) => path.at(-1));

test('counts that can be true together pass', () => {
  expect(places({})).toEqual([]);
  expect(places({ positives: null, truePositives: null })).toEqual([]);
});

test('counts that cannot are named', () => {
  expect(places({ selected: 11, positives: null, truePositives: null })).toEqual(['selected']);
  expect(places({ positives: null })).toEqual(['truePositives']);
  expect(places({ positives: 11, truePositives: 5, selected: 5 })).toContain('positives');
  expect(places({ truePositives: 5 })).toEqual(['truePositives']);
  expect(places({ selected: 2, truePositives: 3 })).toEqual(['truePositives']);
  expect(places({ positives: 8, truePositives: 1 })).toEqual(['selected']);
});

test('a group is named once', () => {
  expect(outcomeProblems([SOUND, { ...SOUND, group: ' a' }])).toMatchObject([
    { path: ['groups', 1, 'group'] },
  ]);
});
