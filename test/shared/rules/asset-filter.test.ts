import { expect, test } from 'vitest';
import { ASSET_FIELDS, assetOrder } from '../../../shared/rules/asset-fields.ts';
import { type AssetFilter, assetFilter } from '../../../shared/rules/asset-filter.ts';
import { assetRow } from './asset-row.ts';

const words = (field: string, value: string) =>
  field === 'component' && value === 'dc7' ? 'ML models' : value;
const rows = [
  assetRow({
    ref: 'AST-001',
    name: 'Claims triage',
    stage: 'production',
    tier: 'restricted',
    owner: 'Jonas Beck',
  }),
  assetRow({ ref: 'AST-002', name: 'Policy extract', type: 'dataset', dataCard: 'wiki', owner: 'Léon Weiß' }),
  assetRow({
    ref: 'AST-003',
    name: 'pandas',
    type: 'library',
    stage: 'production',
    component: 'dc7',
    links: 4,
  }),
];
const found = (filters: AssetFilter[], quick = '') =>
  rows
    .filter(assetFilter(filters, quick, words))
    .map((r) => r.ref.slice(-1))
    .join('');
const f = (field: string, test: AssetFilter['test'], value = ''): AssetFilter => ({ field, test, value });

test.each([
  ['no filter', [], '123'],
  ['is', [f('stage', 'is', 'production')], '13'],
  ['is, whatever the case', [f('owner', 'is', 'JONAS BECK')], '1'],
  ['is not', [f('type', 'is not', 'library')], '12'],
  ['contains', [f('name', 'contains', 'POLICY')], '2'],
  ['contains a word of a choice as it reads on screen', [f('component', 'contains', 'ml models')], '3'],
  ['is blank', [f('tier', 'is blank')], '23'],
  ['is not blank', [f('owner', 'is not blank')], '12'],
  ['a figure', [f('links', 'is', '4')], '3'],
  ['a card is missing', [f('cards', 'is blank')], '1'],
  ['two of one field: any of them', [f('type', 'is', 'model'), f('type', 'is', 'dataset')], '12'],
  ['two fields: both', [f('stage', 'is', 'production'), f('type', 'is not', 'library')], '1'],
  ['contradiction', [f('tier', 'is blank'), f('tier', 'is not blank')], ''],
  ['a field of a newer version', [f('colour', 'is', 'red')], '123'],
  ['text that looks like a pattern', [f('name', 'contains', '.*')], ''],
] as const)('filters: %s', (_what, filters, expected) => {
  expect(found([...filters])).toBe(expected);
});

test.each([
  ['', '123'],
  ['claims', '1'],
  ['ast-00', '123'],
  ['leon weiss', ''],
  ['leon', '2'],
  ['beck production', '1'],
  ['beck dataset', ''],
])('quick text %j', (quick, expected) => {
  expect(found([], quick)).toBe(expected);
});

test('choices sort by rank, references by number, blanks as null', () => {
  const order = (fields: Parameters<typeof assetRow>[0], field: (typeof ASSET_FIELDS)[number]) =>
    assetOrder(assetRow(fields), field);
  expect(order({ tier: 'public' }, 'tier')).toBe(0);
  expect(order({ tier: 'restricted' }, 'tier')).toBe(3);
  expect(order({ ref: 'AST-1000' }, 'ref')).toBe(1000);
  expect(order({ owner: '' }, 'owner')).toBeNull();
  expect(order({}, 'stage')).toBeNull();
  expect(order({ links: 3 }, 'links')).toBe(3);
  expect(order({}, 'cards')).toBeNull();
});
