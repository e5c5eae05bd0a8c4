import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Settings } from '../../../main/app/settings.ts';
import { rememberExports } from '../../../main/features/reports/exported.ts';
import type { DocumentKind } from '../../../shared/contract/exports.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench[Symbol.dispose]());

const fileOf = (document: DocumentKind) => join(bench.folder, `report.${document}`);

/** Writes a file and remembers it, as an export does. */
function exportAs(document: DocumentKind, text = document as string): void {
  const path = fileOf(document);
  writeFileSync(path, text);
  const ctx = bench.workbench.context('reports.export');
  const sha256 = createHash('sha256').update(text).digest('hex');
  rememberExports(ctx, ctx.store.head, [{ document, path, bytes: text.length, sha256 }]);
}

const reportsStep = async () =>
  (await bench.api.engagement.progress({})).find(({ step }) => step === 'reports');

describe('the last exports', () => {
  test('are none for a new engagement', async () => {
    expect(await bench.api.reports.exported({})).toEqual([]);
    expect(await reportsStep()).toMatchObject({ done: 0, missing: [{ key: 'reports.none', count: 2 }] });
  });

  test('name file, size and hash, the workbook first, and are current until something changes', async () => {
    exportAs('pdf');
    exportAs('xlsx');
    expect(await bench.api.reports.exported({})).toMatchObject([
      { document: 'xlsx', path: fileOf('xlsx'), bytes: 4, current: true, onDisk: 'same' },
      { document: 'pdf', path: fileOf('pdf'), bytes: 3, current: true, onDisk: 'same' },
    ]);
    expect(await reportsStep()).toMatchObject({ done: 1, missing: [] });
  });

  test('show an older state after an edit, and also after its undo: the history they print has grown', async () => {
    exportAs('xlsx');
    exportAs('pdf');
    await bench.api.engagement.update({ objectives: 'Know what a bad year costs.' });
    expect((await bench.api.reports.exported({})).map((e) => e.current)).toEqual([false, false]);
    expect(await reportsStep()).toMatchObject({ done: 0, missing: [{ key: 'reports.outOfDate', count: 2 }] });
    await bench.api.engagement.undo({});
    expect((await bench.api.reports.exported({})).map((e) => e.current)).toEqual([false, false]);
  });

  test('do not change the engagement: its history stays as the documents show it', async () => {
    const { head } = await bench.api.engagement.verify({});
    exportAs('pdf');
    expect((await bench.api.engagement.verify({})).head).toBe(head);
  });

  test('tell a file that was edited or removed since', async () => {
    exportAs('xlsx');
    writeFileSync(fileOf('xlsx'), 'edited by the client');
    expect(await bench.api.reports.exported({})).toMatchObject([{ onDisk: 'changed', current: true }]);
    rmSync(fileOf('xlsx'));
    expect(await bench.api.reports.exported({})).toMatchObject([{ onDisk: 'gone', current: true }]);
  });

  test('keep only the last one of a document', async () => {
    exportAs('pdf', 'first');
    exportAs('pdf', 'second');
    expect(await bench.api.reports.exported({})).toMatchObject([{ document: 'pdf', bytes: 6 }]);
  });

  test('belong to their engagement, and outlive the program', async () => {
    exportAs('pdf');
    const { engagement } = (await bench.api.engagement.current({})) ?? {};
    await bench.api.engagement.create({
      path: join(bench.folder, 'other.assay'),
      client: 'Brightwater',
      title: 'Another',
    });
    expect(await bench.api.reports.exported({})).toEqual([]);
    const later = new Settings(join(bench.folder, 'settings'));
    expect(later.exportsOf(engagement?.id ?? '')).toMatchObject([{ document: 'pdf' }]);
  });
});

test('settings of before exports were remembered are read', () => {
  const folder = join(bench.folder, 'old');
  mkdirSync(folder);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ actor: 'Ines Calder', recent: [] }));
  const settings = new Settings(folder);
  expect([settings.actor, settings.exportsOf('none')]).toEqual(['Ines Calder', []]);
});
