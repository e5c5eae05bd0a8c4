import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../main/export/write-files.ts';

test.each(['a'.repeat(251), '監'.repeat(83), '🔒'.repeat(62)])(
  'a name as long as a disk takes it can be written',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-write-'));
    try {
      const files = [{ path: join(folder, `${name}.pdf`), bytes: Buffer.from('%PDF') }];
      await writeFiles(files, '019a0000-0000-7000-8000-000000000001', () => undefined);
      expect(readdirSync(folder)).toEqual([`${name}.pdf`]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('documents whose long names differ in their endings alone are written together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-write-'));
  try {
    const name = 'northgate-mutual-ai-security-assessment-2026';
    const files = [`${name}.xlsx`, `${name}.pdf`, `${name}-draft.pdf`].map((file) => ({
      path: join(folder, file),
      bytes: Buffer.from(file),
    }));
    await writeFiles(files, '019a0000-0000-7000-8000-000000000001', () => undefined);
    for (const { path, bytes } of files) expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder)).toHaveLength(files.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
