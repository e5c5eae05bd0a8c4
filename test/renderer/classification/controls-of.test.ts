import { expect, test } from 'vitest';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { controlsOf } from '../../../renderer/features/classification/controls/controls-of.ts';

const { controls } = DEFAULT_CLASSIFICATION;

test('controls are counted over the assets that need them, and no others', () => {
  const rows = [
    { id: 'a', type: 'dataset', tier: 'restricted', missing: ['MFA'] },
    { id: 'b', type: 'library', tier: 'confidential', missing: ['One directory group only'] },
    { id: 'c', type: 'model', tier: null, missing: [] },
  ] as const;
  expect(
    controlsOf(
      rows.map((row) => ({ ...row, missing: [...row.missing] })),
      controls,
    ),
  ).toMatchObject([
    { control: { id: 'one-group' }, needed: ['a', 'b'], lacking: 1 },
    { control: { id: 'storage-endpoint' }, needed: ['a'], lacking: 0 },
    { control: { id: 'mfa' }, needed: ['a'], lacking: 1 },
  ]);
  expect(controlsOf([], controls)).toEqual([]);
});
