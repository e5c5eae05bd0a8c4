import { expect, test } from 'vitest';
import { joinPath } from '../../../renderer/state/path-text.ts';

test('a name goes into its folder, with the separator the folder uses', () => {
  expect(joinPath('/clients', 'a.assay')).toBe('/clients/a.assay');
  expect(joinPath('C:\\clients\\', 'a.assay')).toBe('C:\\clients\\a.assay');
});

test('a whole path that was typed or pasted is taken as it is', () => {
  for (const path of ['/usb/a.assay', 'D:\\a.assay', '\\\\server\\share\\a.assay'])
    expect(joinPath('/clients', path)).toBe(path);
});
