import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realDisk } from '../../../main/export/write-files.ts';
import { exportDocuments } from '../../../main/features/reports/export.ts';
import { money } from '../../../shared/format/money.ts';
import { decimal } from '../../../shared/format/number.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { readPdf } from '../../helpers/pdf.ts';
import { reportSources } from '../../../main/app/features.ts';
import { fillEngagement } from '../../helpers/report-input.ts';
import { openWorkbook, rowsOf } from '../../helpers/workbook.ts';

const PROGRAM = join(import.meta.dirname, '../../helpers/programs/exporter.ts');

let bench: TestBench;
beforeAll(async () => {
  bench = await openBench({ now: () => new Date('2026-11-18T09:30:00Z') });
  await fillEngagement(bench.api);
});
afterAll(() => bench[Symbol.dispose]());

const at = (name: string) => join(bench.folder, name);
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const leftovers = () => readdirSync(bench.folder).filter((name) => name.endsWith('.part'));
const quiet = { signal: new AbortController().signal, progress: () => undefined };

describe('an export', () => {
  test('writes both documents and says where, how many bytes and with which hash', async () => {
    const labels: string[] = [];
    const { files } = await bench.api.reports.export(
      { xlsx: at('report.xlsx'), pdf: at('report.pdf') },
      { onProgress: (_done, _total, label) => labels.push(label) },
    );
    expect(files.map(({ path }) => path)).toEqual([at('report.xlsx'), at('report.pdf')]);
    for (const file of files) {
      expect(readFileSync(file.path)).toHaveLength(file.bytes);
      expect(file.sha256).toBe(sha256(file.path));
    }
    expect(labels).toContain('Saved');
    expect(leftovers()).toEqual([]);
  });

  test('shows in both documents the figures that every door of the workbench gives', async () => {
    await bench.api.reports.export({ xlsx: at('figures.xlsx'), pdf: at('figures.pdf') });
    const workbook = await openWorkbook(readFileSync(at('figures.xlsx')));
    const text = (await readPdf(readFileSync(at('figures.pdf')))).pages.join(' ');
    const table = (name: string) => {
      const sheet = workbook.getWorksheet(name);
      return sheet === undefined ? [] : rowsOf(sheet);
    };
    const scenarios = await bench.api.scenarios.list({});
    const means = new Map(
      (await bench.api.simulations.list({})).map((one) => [one.scenarioId, one.result.mean]),
    );
    expect(table('Scenarios').map((row) => row['Average year'])).toEqual(
      scenarios.map(({ id }) => means.get(id) ?? null),
    );
    expect(text).toContain(money('EUR', means.get(null) ?? 0, 'report').replace(/\s/g, ' '));
    const register = await bench.api.exceptions.list({});
    expect(table('Exceptions').map((row) => [row['ID'], row['State']])).toEqual(
      register.map(({ ref, state }) => [ref, state]),
    );
    const { rows } = await bench.api.raci.matrix({});
    expect(table('RACI').map((row) => row['ID'])).toEqual(rows.map((row) => row.responsibilityId));
    expect(table('Inventory')).toHaveLength((await bench.api.assets.list({})).length);
    for (const { ref } of register) expect(text).toContain(ref);
    const scores = await bench.api.responsibilities.scores({});
    const posture = scores.posture.value ?? 0;
    expect(text).toContain(`a posture of ${decimal(posture, 1)} of 10`);
    const cover = workbook.getWorksheet('Cover')?.getCell('C8').value;
    expect(cover).toMatchObject({ formula: expect.stringContaining('Responsibilities'), result: posture });
    expect(table('Responsibilities').map((row) => row['Maturity, 0–5'])).toEqual(
      scores.responsibilities.map(({ figure }) => figure.mean ?? ''),
    );
    const findings = await bench.api.findings.list({});
    expect(table('Findings').map((row) => [row['ID'], row['State']])).toEqual(
      findings.map(({ ref, state }) => [ref, state]),
    );
    for (const { sha256: hash } of await bench.api.evidence.list({})) expect(text).toContain(hash);
    const [first] = scenarios;
    const compared = await bench.api.evaluations.list({ scenarioId: first?.id ?? '' });
    expect(
      table('Treatments')
        .filter((row) => row['Subject'] === first?.ref)
        .map((row) => row['Net benefit']),
    ).toEqual(
      compared.filter(({ treatmentIds }) => treatmentIds.length > 0).map(({ figures }) => figures.netBenefit),
    );
    for (const { inputsHash } of compared) expect(text).toContain(inputsHash);
  });

  test('is remembered as an export of the present state and adds nothing to the history', async () => {
    const before = await bench.api.engagement.verify({});
    await bench.api.reports.export({ pdf: at('once.pdf') });
    expect(await bench.api.reports.exported({})).toContainEqual(
      expect.objectContaining({ document: 'pdf', path: at('once.pdf'), current: true, onDisk: 'same' }),
    );
    expect((await bench.api.engagement.verify({})).head).toBe(before.head);
  });

  test('gives the same bytes again, in this process and in another', async () => {
    const { files } = await bench.api.reports.export({ xlsx: at('a.xlsx'), pdf: at('a.pdf') });
    const again = await bench.api.reports.export({ xlsx: at('b.xlsx'), pdf: at('b.pdf') });
    const hashes = files.map((file) => file.sha256);
    expect(again.files.map((file) => file.sha256)).toEqual(hashes);
    await bench.api.engagement.close({});
    execFileSync(process.execPath, [PROGRAM, at('test.assay'), at('c.xlsx'), at('c.pdf')]);
    expect([sha256(at('c.xlsx')), sha256(at('c.pdf'))]).toEqual(hashes);
    await bench.api.engagement.open({ path: at('test.assay') });
  });

  test('that is cancelled writes nothing and leaves the old file', async () => {
    writeFileSync(at('old.pdf'), 'old');
    const abort = new AbortController();
    const done = bench.api.reports.export(
      { pdf: at('old.pdf') },
      { signal: abort.signal, onProgress: () => abort.abort() },
    );
    await expect(done).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(readFileSync(at('old.pdf'), 'utf8')).toBe('old');
    expect(leftovers()).toEqual([]);
  });

  test('on a full disk says so, leaves both old files and no half of a new one', async () => {
    for (const name of ['full.xlsx', 'full.pdf']) writeFileSync(at(name), 'old');
    const full: typeof realDisk = {
      ...realDisk,
      write: async (path, bytes) => {
        if (!path.includes('full.pdf')) return realDisk.write(path, bytes);
        writeFileSync(path, bytes.subarray(0, 100));
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      },
    };
    const wish = { xlsx: at('full.xlsx'), pdf: at('full.pdf') };
    const context = bench.workbench.context('reports.export');
    await expect(exportDocuments(context, wish, quiet, reportSources, full)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining('full.pdf was not written: there is no room left'),
    });
    expect(readFileSync(at('full.xlsx'), 'utf8')).toBe('old');
    expect(readFileSync(at('full.pdf'), 'utf8')).toBe('old');
    expect(leftovers()).toEqual([]);
  });

  test('that is killed in the middle leaves the old file whole', async () => {
    writeFileSync(at('killed.xlsx'), 'old');
    await bench.api.engagement.close({});
    const child = spawn(process.execPath, [PROGRAM, at('test.assay'), at('killed.xlsx'), '', 'stop'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readFileSync(at('killed.xlsx'), 'utf8')).toBe('old');
    await bench.api.engagement.open({ path: at('test.assay') });
    // Long after, the next export of the same file clears what was left.
    const [left = ''] = leftovers();
    utimesSync(at(left), 0, 0);
    const { files } = await bench.api.reports.export({ xlsx: at('killed.xlsx') });
    expect(sha256(at('killed.xlsx'))).toBe(files[0]?.sha256);
    expect(leftovers()).toEqual([]);
  });
});

describe('a target that cannot be written is refused before any work', () => {
  const refused: readonly (readonly [string, () => { xlsx?: string; pdf?: string }, object])[] = [
    ['nothing chosen', () => ({}), { code: 'INVALID', message: expect.stringContaining('Nothing to write') }],
    [
      'no folder',
      () => ({ pdf: 'report.pdf' }),
      { code: 'INVALID', message: expect.stringContaining('in which folder') },
    ],
    [
      'another ending',
      () => ({ xlsx: at('report.txt') }),
      { code: 'INVALID', message: expect.stringContaining('must end in .xlsx') },
    ],
    [
      'a folder that is not there',
      () => ({ pdf: at('none/report.pdf') }),
      { code: 'FILE', message: expect.stringContaining('does not exist') },
    ],
    [
      'a file in place of the folder',
      () => ({ pdf: at('test.assay/report.pdf') }),
      { code: 'FILE', message: expect.stringContaining('is a file') },
    ],
    [
      'a folder of that name',
      () => ({ pdf: at('folder.pdf') }),
      { code: 'FILE', message: expect.stringContaining('is a folder') },
    ],
    [
      'the engagement by another name',
      () => ({ pdf: at('link.pdf') }),
      { code: 'CONFLICT', message: expect.stringContaining('is an open engagement') },
    ],
    [
      'one file for both',
      () => ({ xlsx: at('both.xlsx'), pdf: at('both.pdf') }),
      { code: 'CONFLICT', message: expect.stringContaining('Both documents') },
    ],
  ];
  beforeAll(() => {
    mkdirSync(at('folder.pdf'));
    symlinkSync(at('test.assay'), at('link.pdf'));
    writeFileSync(at('both.xlsx'), '');
    symlinkSync(at('both.xlsx'), at('both.pdf'));
  });

  test.each(refused)('%s', async (_name, wish, error) => {
    await expect(bench.api.reports.export(wish())).rejects.toMatchObject(error);
    expect(leftovers()).toEqual([]);
  });

  test('is told in words a person can act on, never as an unexpected failure', () => {
    expect(bench.logged).toEqual([]);
  });

  test('without an open engagement there is nothing to export', async () => {
    await bench.api.engagement.close({});
    await expect(bench.api.reports.export({ pdf: at('x.pdf') })).rejects.toMatchObject({
      code: 'NO_ENGAGEMENT',
    });
    await bench.api.engagement.open({ path: at('test.assay') });
  });
});
