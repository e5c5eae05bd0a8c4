import { expect, test } from 'vitest';
import type { Relation } from '../../../shared/model/asset.ts';
import { neighbourhood } from '../../../shared/rules/asset-neighbourhood.ts';

const relation = (fromId: string, toId: string): Relation => ({
  id: `${fromId}${toId}`,
  fromId,
  toId,
  kind: 'uses',
});
const chain = [relation('a', 'b'), relation('b', 'c'), relation('c', 'd'), relation('d', 'e')];
const all = new Set(['a', 'b', 'c', 'd', 'e', 'alone']);

test('a small graph is shown whole, assets without relations left out and counted', () => {
  expect(neighbourhood(all, chain, null, 10)).toEqual({
    ids: new Set(['a', 'b', 'c', 'd', 'e']),
    complete: true,
    alone: 1,
  });
});

test('a large graph is shown around its centre, nearest first', () => {
  expect(neighbourhood(all, chain, 'c', 3)).toMatchObject({ ids: new Set(['c', 'b', 'd']), complete: false });
});

test('a large graph without a centre shows the assets with the most relations', () => {
  const star = [...chain, relation('b', 'd'), relation('b', 'e')];
  expect(neighbourhood(all, star, 'alone', 2).ids).toEqual(new Set(['b', 'd']));
});

test('relations to assets that the filters hide do not count', () => {
  expect(neighbourhood(new Set(['a', 'c']), chain, null, 10)).toEqual({
    ids: new Set(),
    complete: true,
    alone: 2,
  });
});
