import { expect, test } from 'vitest';
import { isOwnAddress, START_ADDRESS } from '../../../main/electron/address.ts';

test.each([START_ADDRESS, 'app://assay/assets/index.js', 'app://assay/#/inventory'])(
  '%s is the program’s own',
  (address) => expect(isOwnAddress(address)).toBe(true),
);

test.each([
  'app://other/',
  'app://assay.evil.example/',
  'app://assay:80/',
  'app://user@other/',
  'apps://assay/',
  'https://assay/',
  'http://app//assay/',
  'file:///assay/',
  'about:blank',
  'null',
  '',
])('%s is not', (address) => expect(isOwnAddress(address)).toBe(false));
