import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../renderer/app/address-values.ts';

test('values stay text, also where they look like numbers', () => {
  expect(parseSearch(stringifySearch({ id: '007', view: 'a b&c' }))).toEqual({ id: '007', view: 'a b&c' });
});

test('what is not said is not in the address', () => {
  expect(stringifySearch({ id: undefined, view: '' })).toBe('');
});
