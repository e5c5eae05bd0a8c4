import { expect, test } from 'vitest';
import { countOutcomes, type PredictionRow } from '../../../shared/rules/count-outcomes.ts';

const rows = (text: string): PredictionRow[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [group = '', prediction = '', outcome] = line.split(',').map((cell) => cell.trim());
      return { group, prediction, outcome: outcome ?? null };
    });
const problem = (text: string, favourable = 'yes') => {
  const counted = countOutcomes(rows(text), favourable);
  return 'problem' in counted ? counted.problem : null;
};

test('predictions are counted per group, whatever the case of their words', () => {
  expect(countOutcomes(rows('A,yes,yes\nA,no,yes\na,YES,no\nB,no,no\n,yes,no'), 'Yes')).toEqual({
    groups: [
      { group: 'A', n: 3, selected: 2, positives: 2, truePositives: 1 },
      { group: 'B', n: 1, selected: 0, positives: 0, truePositives: 0 },
    ],
    blank: 1,
  });
});

test('without true outcomes there is nothing to count them by', () => {
  expect(countOutcomes(rows('A,yes\nB,no'), 'yes')).toMatchObject({
    groups: [{ positives: null, truePositives: null }, { positives: null }],
  });
});

test('the outcome of a row that is left out does not ask the others for theirs', () => {
  expect(countOutcomes(rows('A,yes,\nB,no,\n,yes,yes'), 'yes')).toMatchObject({
    groups: [{ positives: null }, { positives: null }],
    blank: 1,
  });
});

test('a third value, a value nobody has and outcomes that are only partly known are refused', () => {
  expect(problem('A,yes\nB,no\nC,maybe')).toMatch(/prediction has 3 values.*“maybe”/);
  expect(problem('A,0.91\nB,0.2\nC,0.4')).toMatch(/Turn scores into decisions/);
  expect(problem('A,yes,1\nB,no,2\nB,no,3')).toMatch(/outcome has 3 values/);
  expect(problem('A,yes\nB,no', 'granted')).toMatch(/no prediction is “granted”/);
  expect(problem('A,yes,yes\nB,no,')).toMatch(/1 of 2 rows have no true outcome/);
  expect(problem(',yes')).toMatch(/no row/);
});
