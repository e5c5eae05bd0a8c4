import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../shared/model/distribution.ts';
import type { FactorQuantity } from '../../../shared/rules/factor-nodes.ts';
import { draftOf, type RangeDraft, readDraft } from '../../../shared/rules/range-draft.ts';

const BLANK: RangeDraft = {
  shape: 'pert',
  low: '',
  likely: '',
  high: '',
  weight: '',
  floor: '',
  ceiling: '',
};
const pert = (low: string, likely: string, high: string, weight = ''): RangeDraft => ({
  ...BLANK,
  low,
  likely,
  high,
  weight,
});
const interval = (low: string, high: string): RangeDraft => ({
  ...BLANK,
  shape: 'lognormal_ci90',
  low,
  high,
});
const metalog = (low: string, likely: string, high: string, floor = '', ceiling = ''): RangeDraft => ({
  ...BLANK,
  shape: 'metalog',
  low,
  likely,
  high,
  floor,
  ceiling,
});

describe('reading', () => {
  test('a range is read as people type it, in the quantity of its factor', () => {
    expect(readDraft('rate', pert('1 in 10', '0,5', '2'))).toEqual({
      state: 'ready',
      distribution: { dist: 'pert', min: 0.1, mode: 0.5, max: 2 },
    });
    expect(readDraft('amount', interval('€20 k', '1.2 M'))).toEqual({
      state: 'ready',
      distribution: { dist: 'lognormal_ci90', p05: 20_000, p95: 1_200_000 },
    });
    expect(readDraft('probability', pert('5', '12,5 %', '30'))).toEqual({
      state: 'ready',
      distribution: { dist: 'pert', min: 0.05, mode: 0.125, max: 0.3 },
    });
    expect(readDraft('percentile', metalog('30', '58', '90', '0', '100'))).toEqual({
      state: 'ready',
      distribution: { dist: 'metalog', p10: 30, p50: 58, p90: 90, min: 0, max: 100 },
    });
  });

  test('blank fields say nothing, some of them are a range to be completed', () => {
    expect(readDraft('amount', pert(' ', '', ''))).toEqual({ state: 'blank' });
    expect(readDraft('amount', pert('1', '', ''))).toEqual({
      state: 'incomplete',
      missing: ['likely', 'high'],
    });
    expect(readDraft('amount', interval('', '5'))).toEqual({ state: 'incomplete', missing: ['low'] });
  });

  test('what was typed for another shape does not matter', () => {
    expect(readDraft('amount', { ...interval('1', '2'), likely: 'x', weight: 'x' })).toMatchObject({
      state: 'ready',
    });
  });

  test('the usual weight is left out, another one kept', () => {
    expect(readDraft('amount', pert('1', '2', '3', '4'))).toEqual({
      state: 'ready',
      distribution: { dist: 'pert', min: 1, mode: 2, max: 3 },
    });
    expect(readDraft('amount', pert('1', '2', '3', '2,5'))).toMatchObject({ distribution: { lambda: 2.5 } });
  });
});

describe('what is wrong stands at its field', () => {
  test.each<[FactorQuantity, RangeDraft, object]>([
    ['rate', pert('-1', '1', '2'), { low: { kind: 'negative' } }],
    ['amount', interval('0', '2'), { low: { kind: 'zero bound' } }],
    ['amount', interval('-3', '2'), { low: { kind: 'negative' } }],
    ['amount', interval('5', '2'), { high: { kind: 'inverted' } }],
    ['amount', pert('2', '2', '2'), { high: { kind: 'no width' } }],
    ['amount', pert('2', '1', '3'), { likely: { kind: 'likely too low' } }],
    ['amount', pert('2', '4', '3'), { likely: { kind: 'likely too high' } }],
    ['amount', pert('5', '4', '3'), { high: { kind: 'inverted' }, likely: { kind: 'likely too low' } }],
    ['rate', pert('1', '2', '900000'), { high: { kind: 'too often' } }],
    ['amount', pert('1', '2', '3', '0'), { weight: { kind: 'no weight' } }],
    ['amount', pert('1', '2', '3', 'heavy'), { weight: { kind: 'no weight' } }],
    ['probability', interval('10', '60'), { high: { kind: 'above all' } }],
    ['amount', metalog('1', '2', '3', '1'), { floor: { kind: 'likely too high' } }],
    ['amount', metalog('1', '2', '3', '0', '3'), { ceiling: { kind: 'inverted' } }],
    ['amount', metalog('1', '2', '90', '0', '91'), { likely: { kind: 'not smooth' } }],
  ])('%s %o', (quantity, draft, problems) => {
    expect(readDraft(quantity, draft)).toEqual({ state: 'wrong', problems });
  });

  test.each<[FactorQuantity, string]>([
    ['rate', 'often'],
    ['rate', '1e999'],
    ['rate', '1,500'],
    ['probability', '101'],
    ['percentile', '101'],
    ['percentile', 'high'],
    ['amount', 'much'],
  ])('as a %s, %s is refused in words', (quantity, text) => {
    expect(readDraft(quantity, pert(text, '1', '2'))).toMatchObject({
      state: 'wrong',
      problems: { low: { kind: 'unreadable' } },
    });
  });
});

test.each<[FactorQuantity, Distribution]>([
  ['rate', { dist: 'lognormal_ci90', p05: 0.02, p95: 12.5 }],
  ['rate', { dist: 'pert', min: 1 / 3, mode: 0.5, max: 4, lambda: 2 }],
  ['amount', { dist: 'pert', min: 0, mode: 1_234_567, max: 2_500_000 }],
  ['amount', { dist: 'triangular', min: 1, mode: 2, max: 3 }],
  ['probability', { dist: 'pert', min: 0.07, mode: 0.29, max: 0.58 }],
  ['percentile', { dist: 'metalog', p10: 30, p50: 58.5, p90: 90, min: 0, max: 100 }],
  ['percentile', { dist: 'uniform', min: 50, max: 90 }],
  ['amount', { dist: 'constant', value: 80_000 }],
])('a stored %s reads back from its fields as the very same range', (quantity, distribution) => {
  expect(readDraft(quantity, draftOf(quantity, distribution))).toEqual({ state: 'ready', distribution });
});

test('what several people came to is typed over from its percentiles, within what the quantity can be', () => {
  const values = Array.from({ length: 100 }, (_, index) => 0.1 + index / 500);
  const draft = draftOf('probability', { dist: 'empirical', values });
  expect(draft).toMatchObject({ shape: 'metalog', floor: '0', ceiling: '100' });
  expect(readDraft('probability', draft)).toMatchObject({ state: 'ready' });
});
