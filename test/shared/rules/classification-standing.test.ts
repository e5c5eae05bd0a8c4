import { expect, test } from 'vitest';
import { classificationStanding } from '../../../shared/rules/classification-standing.ts';

const classified = { tier: 'internal', inherited: null, reason: '' } as const;

test('a tier that nobody answered for is set by hand', () => {
  expect(classificationStanding({ tier: null }, undefined, null)).toBe('unclassified');
  expect(classificationStanding({ tier: 'internal' }, undefined, null)).toBe('by hand');
  expect(classificationStanding({ tier: 'confidential' }, classified, null)).toBe('by hand');
  expect(classificationStanding({ tier: 'internal' }, classified, null)).toBe('classified');
});

test('a tier below its sources holds only with a reason given for sources as high as they are', () => {
  const lowered = { tier: 'internal', inherited: 'confidential', reason: 'Aggregates only' } as const;
  const asset = { tier: 'internal' } as const;
  expect(classificationStanding(asset, classified, 'confidential')).toBe('below sources');
  expect(classificationStanding(asset, { ...lowered, reason: ' ' }, 'confidential')).toBe('below sources');
  expect(classificationStanding(asset, lowered, 'confidential')).toBe('classified');
  expect(classificationStanding(asset, lowered, 'restricted')).toBe('below sources');
  expect(classificationStanding({ tier: 'public' }, lowered, 'confidential')).toBe('below sources');
});
