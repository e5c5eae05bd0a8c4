import { expect, test } from 'vitest';
import type { Relation } from '../../../shared/model/asset.ts';
import { suggestOwner } from '../../../shared/rules/asset-owner.ts';

const owners: Record<string, string> = {
  a: 'Petra',
  b: 'Petra',
  c: 'Jonas',
  data: 'Mara',
  more: 'Oskar',
  blank: ' ',
};
const find = (id: string) => (id in owners ? { id, owner: owners[id] ?? '' } : undefined);
let made = 0;
const uses = (fromId: string, toId: string): Relation => ({ id: `r${++made}`, fromId, toId, kind: 'uses' });

test('suggests the owner of most assets that share its sources', () => {
  const relations = [uses('me', 'data'), uses('a', 'data'), uses('b', 'data'), uses('c', 'data')];
  expect(suggestOwner('me', relations, find)).toEqual({ owner: 'Petra', assets: 2, because: 'shares' });
});

test('falls back on the owner of related assets', () => {
  expect(suggestOwner('me', [uses('me', 'data'), uses('blank', 'me')], find)).toEqual({
    owner: 'Mara',
    assets: 1,
    because: 'related',
  });
});

test('a tie, or no relation at all, suggests nobody', () => {
  expect(suggestOwner('me', [uses('me', 'data'), uses('more', 'me')], find)).toBeNull();
  expect(suggestOwner('me', [], find)).toBeNull();
});
