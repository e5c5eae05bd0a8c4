import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { isOldEngine } from '../../../shared/rules/old-engine.ts';

test('figures of another version of the engine are not those of this one', () => {
  expect(isOldEngine({ engineVersion: ENGINE_VERSION })).toBe(false);
  expect(isOldEngine({ engineVersion: '1.3.0' })).toBe(true);
});
