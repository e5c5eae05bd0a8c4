import { expect, test } from 'vitest';
import type { Relation } from '../../../shared/model/asset.ts';
import type { Tier } from '../../../shared/model/basics.ts';
import { inheritance } from '../../../shared/rules/asset-inheritance.ts';

const relation = (id: string, fromId: string, toId: string, kind: Relation['kind']): Relation => ({
  id,
  fromId,
  toId,
  kind,
});
const tiers: Record<string, Tier | null> = { secret: 'restricted', feature: 'internal', blank: null };
const find = (id: string) => (id in tiers ? { id, tier: tiers[id] ?? null } : undefined);
const of = (tier: Tier | null, ...relations: Relation[]) => inheritance({ id: 'm', tier }, relations, find);

test('a model without a tier breaks the rule of the data it was trained on', () => {
  expect(of(null, relation('r1', 'm', 'secret', 'trained on'))).toEqual({
    least: 'restricted',
    broken: ['r1'],
  });
});

test('a lower tier breaks it, an equal or higher one keeps it', () => {
  const relations = [
    relation('r1', 'm', 'feature', 'derived from'),
    relation('r2', 'm', 'secret', 'trained on'),
  ];
  expect(of('public', ...relations).broken).toEqual(['r1', 'r2']);
  expect(of('confidential', ...relations)).toEqual({ least: 'restricted', broken: ['r2'] });
  expect(of('restricted', ...relations).broken).toEqual([]);
});

test('depending on something, being its source, or a source without a tier binds to nothing', () => {
  expect(
    of(
      null,
      relation('r1', 'm', 'secret', 'depends on'),
      relation('r2', 'secret', 'm', 'trained on'),
      relation('r3', 'm', 'blank', 'trained on'),
      relation('r4', 'm', 'gone', 'trained on'),
    ),
  ).toEqual({ least: null, broken: [] });
});
