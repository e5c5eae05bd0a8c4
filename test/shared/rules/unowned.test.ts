import { expect, test } from 'vitest';
import { isUnowned } from '../../../shared/rules/unowned.ts';

test('a treatment needs somebody who answers for it, unless it is rejected', () => {
  expect(isUnowned({ owner: '', status: 'proposed' })).toBe(true);
  expect(isUnowned({ owner: '  ', status: 'in place' })).toBe(true);
  expect(isUnowned({ owner: 'CISO', status: 'proposed' })).toBe(false);
  expect(isUnowned({ owner: '', status: 'rejected' })).toBe(false);
});
