import { expect, test } from 'vitest';
import { assetGaps, dataCardState, modelCardState } from '../../../shared/rules/asset-gaps.ts';

const asset = { type: 'model', owner: 'Claims', tier: 'restricted', modelCard: 'm', dataCard: 'd' } as const;

test('an asset that has owner, tier and cards lacks nothing', () => {
  expect(assetGaps(asset)).toEqual({ owner: false, tier: false, card: false });
});

test('blanks are gaps, and spaces are blanks', () => {
  expect(assetGaps({ ...asset, owner: '  ', tier: null, dataCard: ' ' })).toEqual({
    owner: true,
    tier: true,
    card: true,
  });
});

test('a card is expected of what has learnt, a data card of data too, and of nothing else', () => {
  const blank = { modelCard: '', dataCard: '' };
  expect(modelCardState({ type: 'agent', ...blank })).toBe('missing');
  expect(modelCardState({ type: 'dataset', ...blank })).toBe('not needed');
  expect(dataCardState({ type: 'dataset', ...blank })).toBe('missing');
  expect(dataCardState({ type: 'infrastructure', ...blank })).toBe('not needed');
  expect(modelCardState({ type: 'library', ...blank, modelCard: 'card.md' })).toBe('there');
});
