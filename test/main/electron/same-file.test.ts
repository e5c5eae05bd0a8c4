import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isSameFile } from '../../../main/electron/same-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'client.assay');
writeFileSync(file, '');

test('a file is the same by whichever way one comes to it', () => {
  // A junction, which Windows lets everybody make.
  symlinkSync(folder, join(folder, 'link'), 'junction');
  expect(isSameFile(file, join(folder, 'link', 'client.assay'))).toBe(true);
  expect(isSameFile(file, join(folder, '.', 'sub', '..', 'client.assay'))).toBe(true);
  expect(isSameFile(file, relative(process.cwd(), file))).toBe(true);
});

test('two files are not the same, nor are two that do not exist', () => {
  expect(isSameFile(file, join(folder, 'other.assay'))).toBe(false);
  expect(isSameFile(join(folder, 'a.assay'), join(folder, 'b.assay'))).toBe(false);
  expect(isSameFile(join(folder, 'a.assay'), join(folder, 'a.assay'))).toBe(true);
});
