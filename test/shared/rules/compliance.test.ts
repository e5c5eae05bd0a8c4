import { expect, test } from 'vitest';
import { unmetRequirement } from '../../../shared/rules/compliance.ts';

const asset = {
  type: 'model',
  tier: 'internal',
  standing: 'classified',
  missing: [],
  gate: 'ready',
} as const;

test('an asset complies when tier, controls and gate hold', () => {
  expect(unmetRequirement(asset)).toBeNull();
});

test.each([
  ['no tier', { tier: null }],
  ['no tier', { standing: 'unclassified' }],
  ['below sources', { standing: 'below sources' }],
  ['controls', { missing: ['MFA'] }],
  ['gate blocked', { gate: 'blocked' }],
] as const)('an asset with %s does not', (tag, change) => {
  expect(unmetRequirement({ ...asset, ...change })).toBe(tag);
});

test('a gate nobody looked at does not pass a model or an agent, and is not asked of data', () => {
  expect(unmetRequirement({ ...asset, gate: null })).toBe('gate not done');
  expect(unmetRequirement({ ...asset, type: 'agent', gate: null })).toBe('gate not done');
  expect(unmetRequirement({ ...asset, type: 'dataset', gate: null })).toBeNull();
});
