import { describe, expect, test } from 'vitest';
import { draftOf, type EstimateDraft, readDraft } from '../../../shared/rules/estimate-draft.ts';
import type { Estimate } from '../../../shared/model/scenario.ts';

const pert = (low: string, likely: string, high: string, weight = ''): EstimateDraft => ({
  shape: 'pert',
  low,
  likely,
  high,
  weight,
});
const interval = (low: string, high: string): EstimateDraft => ({
  shape: 'lognormal_ci90',
  low,
  likely: '',
  high,
  weight: '',
});

describe('reading', () => {
  test('a range is read as people type it', () => {
    expect(readDraft('frequency', pert('1 in 10', '0,5', '2'))).toEqual({
      state: 'ready',
      estimate: { dist: 'pert', min: 0.1, mode: 0.5, max: 2 },
    });
    expect(readDraft('loss', interval('€20 k', '1.2 M'))).toEqual({
      state: 'ready',
      estimate: { dist: 'lognormal_ci90', p05: 20_000, p95: 1_200_000 },
    });
  });

  test('blank fields say nothing, some of them are a range to be completed', () => {
    expect(readDraft('loss', pert(' ', '', ''))).toEqual({ state: 'blank' });
    expect(readDraft('loss', pert('1', '', ''))).toEqual({
      state: 'incomplete',
      missing: ['likely', 'high'],
    });
    expect(readDraft('loss', interval('', '5'))).toEqual({ state: 'incomplete', missing: ['low'] });
  });

  test('what was typed for another shape does not matter', () => {
    expect(readDraft('loss', { ...interval('1', '2'), likely: 'x', weight: 'x' })).toMatchObject({
      state: 'ready',
    });
  });

  test('the usual weight is left out, another one kept', () => {
    expect(readDraft('loss', pert('1', '2', '3', '4'))).toEqual({
      state: 'ready',
      estimate: { dist: 'pert', min: 1, mode: 2, max: 3 },
    });
    expect(readDraft('loss', pert('1', '2', '3', '2,5'))).toMatchObject({ estimate: { lambda: 2.5 } });
  });
});

describe('what is wrong stands at its field', () => {
  test.each([
    ['frequency', pert('-1', '1', '2'), { low: { kind: 'negative' } }],
    ['loss', interval('0', '2'), { low: { kind: 'zero bound' } }],
    ['loss', interval('-3', '2'), { low: { kind: 'negative' } }],
    ['loss', interval('5', '2'), { high: { kind: 'inverted' } }],
    ['loss', pert('2', '2', '2'), { high: { kind: 'no width' } }],
    ['loss', pert('2', '1', '3'), { likely: { kind: 'likely too low' } }],
    ['loss', pert('2', '4', '3'), { likely: { kind: 'likely too high' } }],
    ['loss', pert('5', '4', '3'), { high: { kind: 'inverted' }, likely: { kind: 'likely too low' } }],
    ['frequency', pert('1', '2', '900000'), { high: { kind: 'too often' } }],
    ['loss', pert('1', '2', '3', '0'), { weight: { kind: 'no weight' } }],
    ['loss', pert('1', '2', '3', 'heavy'), { weight: { kind: 'no weight' } }],
  ] as const)('%s %o', (of, draft, problems) => {
    expect(readDraft(of, draft)).toEqual({ state: 'wrong', problems });
  });

  test.each(['often', '1e999', 'Infinity', 'NaN', '1,500'])('%s is no rate', (text) => {
    const reading = readDraft('frequency', pert(text, '1', '2'));
    expect(reading).toMatchObject({ state: 'wrong', problems: { low: { kind: 'unreadable' } } });
  });
});

test.each<['frequency' | 'loss', Estimate]>([
  ['frequency', { dist: 'lognormal_ci90', p05: 0.02, p95: 12.5 }],
  ['frequency', { dist: 'pert', min: 0.1, mode: 1 / 3, max: 2 }],
  ['loss', { dist: 'pert', min: 1, mode: 2, max: 3, lambda: 9.5 }],
  ['loss', { dist: 'lognormal_ci90', p05: 20_000, p95: 1_234_567 }],
])('a stored %s reads back as the same: %o', (of, estimate) => {
  expect(readDraft(of, draftOf(of, estimate))).toEqual({ state: 'ready', estimate });
});
