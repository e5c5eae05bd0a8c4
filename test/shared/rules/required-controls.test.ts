import { expect, test } from 'vitest';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { requiredControls } from '../../../shared/rules/required-controls.ts';

const needs = (type: 'model' | 'endpoint', tier: 'internal' | 'confidential' | 'restricted' | null) =>
  requiredControls({ type, tier }, DEFAULT_CLASSIFICATION.controls, new Set(['mfa'])).map(
    ({ control, present }) => `${control.id}${present ? ' present' : ''}`,
  );

test('a tier needs its own controls and those of the tiers below, of its kind', () => {
  expect(needs('model', null)).toEqual([]);
  expect(needs('model', 'internal')).toEqual([]);
  expect(needs('model', 'confidential')).toEqual(['one-group', 'storage-endpoint']);
  expect(needs('model', 'restricted')).toEqual([
    'one-group',
    'storage-endpoint',
    'mfa present',
    'download-approval',
  ]);
  expect(needs('endpoint', 'restricted')).toEqual(['one-group', 'mfa present', 'rate-limit', 'mesh-only']);
});
