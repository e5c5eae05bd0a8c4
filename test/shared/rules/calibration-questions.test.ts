import { expect, test } from 'vitest';
import { chooseQuestions } from '../../../shared/rules/calibration-questions.ts';

const bank = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const chosen = (earlier: Parameters<typeof chooseQuestions>[1], count: number) =>
  chooseQuestions(bank, earlier, count, (id) => id).map(({ id }) => id);

test('questions never asked come first, then those asked longest ago', () => {
  expect(chosen([], 2)).toEqual(['a', 'b']);
  expect(chosen([{ startedAt: '2026-01-01', questionIds: ['a', 'b'] }], 2)).toEqual(['c', 'd']);
  const twice = [
    { startedAt: '2026-02-01', questionIds: ['a', 'c'] },
    { startedAt: '2026-01-01', questionIds: ['a', 'b'] },
  ];
  expect(chosen(twice, 4)).toEqual(['d', 'b', 'a', 'c']);
});

test('chance decides among equals', () => {
  const backwards = chooseQuestions(bank, [], 2, (id) => String.fromCharCode(200 - id.charCodeAt(0)));
  expect(backwards.map(({ id }) => id)).toEqual(['d', 'c']);
});

test('a bank smaller than the wish gives all it has', () => {
  expect(chosen([], 10)).toHaveLength(4);
});
