import { expect, test } from 'vitest';
import type { Relation } from '../../../shared/model/asset.ts';
import { relationProblem, typesFit } from '../../../shared/rules/asset-relation.ts';

const model = { id: 'm', type: 'model' } as const;
const data = { id: 'd', type: 'dataset' } as const;
const other = { id: 'o', type: 'model' } as const;
const relation = (kind: Relation['kind'], fromId: string, toId: string): Relation => ({
  id: 'r',
  kind,
  fromId,
  toId,
});

test('a model is trained on data, and the other way round it is turned round', () => {
  expect(relationProblem('trained on', model, data, [])).toBeNull();
  expect(relationProblem('trained on', data, model, [])).toBe('turn round');
  expect(relationProblem('trained on', model, other, [])).toBe('types');
});

test('an asset is not related to itself, nor twice in one way', () => {
  expect(relationProblem('depends on', model, model, [])).toBe('self');
  expect(relationProblem('trained on', model, data, [relation('trained on', 'm', 'd')])).toBe('double');
});

test('what comes from something does not give rise to it', () => {
  const before = [relation('derived from', 'o', 'm')];
  expect(relationProblem('derived from', model, other, before)).toBe('both ways');
  expect(relationProblem('depends on', model, other, [relation('depends on', 'o', 'm')])).toBeNull();
});

test('kinds without sides join anything', () => {
  expect(typesFit('depends on', 'dataset', 'infrastructure')).toBe(true);
});
