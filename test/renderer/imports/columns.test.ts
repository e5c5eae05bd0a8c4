import { expect, test } from 'vitest';
import { aimed, findColumns, mappingOf, targetsOf } from '../../../renderer/features/imports/columns.ts';
import type { TableColumn } from '../../../shared/contract/imports.ts';

const columns: readonly TableColumn[] = [
  { index: 0, heading: 'Asset', target: 'name', samples: ['Claims assistant'] },
  { index: 1, heading: 'Who', target: 'owner', samples: ['Lena'] },
  { index: 2, heading: 'Purpose', target: 'description', samples: [] },
];

test('a field takes one column: the one that held it before is kept as an own column', () => {
  expect(aimed(columns, ['name', 'owner', 'description'], 2, 'owner')).toEqual({
    0: 'name',
    1: 'attribute',
    2: 'owner',
  });
});

test('several columns may make up the description, be kept or be left out', () => {
  const targets = ['name', 'ignore', 'description'] as const;
  expect(aimed(columns, targets, 0, 'description')).toEqual({
    0: 'description',
    1: 'ignore',
    2: 'description',
  });
  expect(aimed(columns, targets, 2, 'ignore')).toEqual({ 0: 'name', 1: 'ignore', 2: 'ignore' });
});

test('what the person wishes goes before what the preview has', () => {
  expect(targetsOf(columns, null)).toEqual(['name', 'owner', 'description']);
  expect(targetsOf(columns, { 1: 'vendor' })).toEqual(['name', 'vendor', 'description']);
  expect(mappingOf(columns, ['name', 'vendor', 'ignore'])).toEqual({
    Asset: 'name',
    Who: 'vendor',
    Purpose: 'ignore',
  });
});

test('columns are found by their heading and by what they say', () => {
  const headings = (text: string) => findColumns(columns, text).map(({ heading }) => heading);
  expect(headings('')).toEqual(['Asset', 'Who', 'Purpose']);
  expect(headings('lena')).toEqual(['Who']);
  expect(headings('asset claims')).toEqual(['Asset']);
  expect(headings('asset lena')).toEqual([]);
});
