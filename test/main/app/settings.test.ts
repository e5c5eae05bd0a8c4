import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Settings } from '../../../main/app/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recent = (path: string) => ({
  path,
  client: 'Northgate Mutual',
  title: 'Assessment',
  marking: 'confidential' as const,
  openedAt: '2026-11-18T09:30:00.000Z',
  progress: [1],
  historyEntries: 1,
  sample: false,
  place: '',
});

const exported = (engagementId: string) => ({
  engagementId,
  document: 'pdf' as const,
  path: 'report.pdf',
  bytes: 1,
  sha256: '0'.repeat(64),
  at: '2026-11-18T09:30:00.000Z',
  head: '0'.repeat(64),
});

test('the name and the recent files are there at the next start, the last one first', () => {
  const settings = new Settings(folder);
  settings.setActor('Ines Calder');
  settings.remember(recent('a.assay'));
  settings.remember(recent('b.assay'));
  settings.remember(recent('a.assay'));
  const next = new Settings(folder);
  expect(next.actor).toBe('Ines Calder');
  expect(next.recent.map(({ path }) => path)).toEqual(['a.assay', 'b.assay']);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test.each([
  ['empty', ''],
  ['cut off', '{"actor":"Ines Cal'],
  ['not an object', '[]'],
  ['of another kind', '{"actor":42,"recent":"none"}'],
  ['of a recent file that is none', '{"actor":"Ines","recent":[{"path":1}]}'],
  ['binary', '\u0000\u0001'],
])('a settings file that is %s costs the lists and nothing else', (_what, content) => {
  const file = join(folder, 'settings.json');
  writeFileSync(file, content);
  const settings = new Settings(folder);
  expect(settings.actor).toBe('');
  expect(settings.recent).toEqual([]);
  settings.setActor('Ines Calder');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ actor: 'Ines Calder' });
});

test('where nothing can be written, settings last until the end of the run', () => {
  const inTheWay = join(folder, 'file');
  writeFileSync(inTheWay, '');
  const settings = new Settings(join(inTheWay, 'settings'));
  settings.setActor('Ines Calder');
  settings.remember(recent('a.assay'));
  settings.remember(recent('b.assay'));
  expect(settings.actor).toBe('Ines Calder');
  expect(settings.recent.map(({ path }) => path)).toEqual(['b.assay', 'a.assay']);
  expect(readFileSync(inTheWay, 'utf8')).toBe('');
});

test('programs that run at once do not take from each other what they store', () => {
  const [one, two] = [new Settings(folder), new Settings(folder)];
  one.setActor('Ines Calder');
  two.remember(recent('a.assay'));
  one.rememberExports([exported('e1')]);
  two.rememberExports([exported('e2')]);
  one.remember(recent('b.assay'));
  two.forget('a.assay');
  const next = new Settings(folder);
  expect(next.actor).toBe('Ines Calder');
  expect(next.recent.map(({ path }) => path)).toEqual(['b.assay']);
  expect(['e1', 'e2'].map((id) => next.exportsOf(id).length)).toEqual([1, 1]);
  // Edits go on under the name that this one shows.
  expect([one.actor, two.actor]).toEqual(['Ines Calder', '']);
});

test('settings in memory leave nothing behind', () => {
  const settings = Settings.inMemory('Ines Calder');
  settings.remember(recent('a.assay'));
  expect(settings.recent).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});
