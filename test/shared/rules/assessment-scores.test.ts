import { expect, test } from 'vitest';
import { instrumentContent } from '../../../main/catalogue/instrument-content.ts';
import { scores } from '../../../shared/rules/assessment-scores.ts';
import { emptyState, rating, TOMASZ } from '../../helpers/assessment.ts';

const content = instrumentContent().responsibilities;
const all = content.flatMap((one) => one.dimensions.filter(({ questions }) => questions.length > 0));

test('an empty assessment has no posture, and says what it could still be', () => {
  expect(scores(content, emptyState())).toMatchObject({
    posture: { value: null, low: 0, high: 10 },
    whole: { mean: null, rated: 0, applicable: 208 },
    areas: [{ id: '1' }, { id: '2' }, { id: '3' }],
    counts: { answered: 0, differences: 0 },
  });
});

test('every height is the mean of the cells below it', () => {
  const ratings = all.map(({ id }) => rating(id, id.startsWith('1.') ? 2 : 1));
  const found = scores(content, { ...emptyState(), ratings });
  const inFirst = all.filter(({ id }) => id.startsWith('1.')).length;
  expect(found.areas.map(({ figure }) => figure.mean)).toEqual([2, 1, 1]);
  expect(found.whole.mean).toBeCloseTo((2 * inFirst + (all.length - inFirst)) / all.length, 12);
  expect(found.posture.value).toBeCloseTo(2 * found.whole.mean!, 12);
  expect(found.posture.low).toBe(found.posture.high);
});

test('the largest gap comes first, and closing it adds what it says', () => {
  const ratings = all.map(({ id }) => rating(id, id.startsWith('2.5.1/') ? 0 : 2));
  const before = scores(content, { ...emptyState(), ratings });
  const [gap] = before.gaps;
  expect(gap).toMatchObject({ responsibilityId: '2.5.1' });
  expect(gap?.dimensionIds).toHaveLength(6);
  // Six dimensions from 0 to 3, of 208, on the scale of ten.
  expect(gap?.posture).toBeCloseTo((6 * 3 * 2) / 208, 12);
  expect(before.gaps).toHaveLength(35);
});

test('a blank is a gap as large as an absent practice', () => {
  const ratings = all.filter(({ id }) => !id.startsWith('3.1/')).map(({ id }) => rating(id, 1));
  expect(scores(content, { ...emptyState(), ratings }).gaps[0]).toMatchObject({ responsibilityId: '3.1' });
});

test('differences on levels are counted', () => {
  const [first] = all;
  const ratings = [rating(first!.id, 1), rating(first!.id, 2, TOMASZ)];
  expect(scores(content, { ...emptyState(), ratings })).toMatchObject({
    counts: { differences: 1 },
    whole: { rated: 0 },
  });
});
