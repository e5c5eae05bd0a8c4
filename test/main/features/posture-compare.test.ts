import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const DIMENSION = '2.4.2/implementation';

/** A clock that the test sets. */
function clock(first: string) {
  let at = first;
  return { set: (next: string) => (at = next), now: () => new Date(at) };
}

async function rate({ api }: TestBench, maturity: 0 | 1 | 2): Promise<void> {
  const [known] = await api.people.list({});
  const person =
    known ?? (await api.people.create({ name: 'Ines', title: '', party: 'assessor', email: '' }));
  await api.responsibilities.rate({ personId: person.id, dimensionId: DIMENSION, maturity });
}

const pathOf = async ({ api }: TestBench) => (await api.engagement.current({}))?.path ?? '';

test('each day of work and each hour of the last one can be compared with, but not the present', async () => {
  const time = clock('2026-09-04T09:10:00.000Z');
  using bench = await openBench({ now: time.now });
  time.set('2026-09-04T15:00:00.000Z');
  await rate(bench, 1);
  for (const hour of ['09', '11', '13']) {
    time.set(`2026-11-20T${hour}:30:00.000Z`);
    await bench.api.engagement.update({ objectives: `At ${hour}` });
  }
  const states = await bench.api.posture.states({});
  expect(states.map(({ at }) => at)).toEqual([
    '2026-11-20T11:30:00.000Z',
    '2026-11-20T09:30:00.000Z',
    '2026-09-04T15:00:00.000Z',
  ]);
});

test('an earlier state is rebuilt from the history, to the same figures it had', async () => {
  const time = clock('2026-09-04T09:10:00.000Z');
  using bench = await openBench({ now: time.now });
  const { api } = bench;
  await rate(bench, 1);
  await api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
  const earlier = await api.posture.dashboard({});
  const { sequence } = bench.workbench.store!.head;

  time.set('2026-11-20T09:10:00.000Z');
  await rate(bench, 2);
  await api.assets.create({ drafts: [{ name: 'Claims archive', type: 'dataset' }] });
  const compared = await api.posture.compare({ sequence });
  expect(compared).toMatchObject({
    same: true,
    earlier: { sequence, day: '2026-09-04', whole: earlier.whole },
    now: { day: '2026-11-20' },
  });
  expect(compared.figures.find(({ figure }) => figure === 'posture')).toEqual({
    figure: 'posture',
    earlier: 2,
    now: 4,
    change: 2,
    turn: 'better',
  });
  expect(compared.figures.find(({ figure }) => figure === 'compliance')).toMatchObject({
    earlier: 0,
    now: 0,
  });
  expect(compared.groups.find(({ id }) => id === '2.4')?.earlier.mean).toBe(1);
  expect(compared.gaps.find(({ responsibilityId }) => responsibilityId === '2.4.2')?.state).toBe('smaller');
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('risk categories and coverage are compared with those of the earlier state and its threshold', async () => {
  using bench = await openBench();
  const { posture } = bench.api;
  const cell = { layer: 'data', control: 'detective' };
  await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8 });
  await posture.setCoverage({ ...cell, state: 'partial', controls: ['det-1'] });
  const { sequence } = bench.workbench.store!.head;
  await posture.setThreshold({ threshold: 0.5 });
  await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.6 });
  await posture.setCoverage({ ...cell, state: 'absent', controls: [] });
  const { threshold, categories, coverage } = await posture.compare({ sequence });
  expect(threshold).toEqual({ earlier: 0.7, now: 0.5 });
  expect(categories[0]).toMatchObject({
    id: 'technical',
    earlier: 0.8,
    now: 0.6,
    turn: 'better',
    recommended: { earlier: true, now: true },
  });
  expect(coverage.layers.find(({ id }) => id === 'data')?.cells[1]).toEqual({
    kind: 'detective',
    earlier: { state: 'partial', controls: 1 },
    now: { state: 'absent', controls: 0 },
    turn: 'worse',
  });
  expect(coverage.gaps).toEqual({ earlier: 12, now: 12 });
});

test('the sample compared with its own last entry has not changed', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.engagement.createSample({ path: join(bench.folder, 'sample.assay') });
  const { sequence } = bench.workbench.store!.head;
  const compared = await api.posture.compare({ sequence });
  for (const { figure, earlier, now } of compared.figures) expect([figure, earlier]).toEqual([figure, now]);
  for (const { id, earlier, now } of compared.groups) expect([id, earlier]).toEqual([id, now]);
  expect(compared.gaps.every(({ state }) => state === 'open')).toBe(true);
  expect(compared.categories.map(({ turn }) => turn)).toEqual(['same', 'same', 'same', 'same']);
  const cells = compared.coverage.layers.flatMap((layer) => layer.cells);
  expect(cells.every(({ turn }) => turn === 'same')).toBe(true);
});

test('another engagement file is compared with and stays as it is', async () => {
  using earlier = await openBench({ now: () => new Date('2025-09-04T09:00:00.000Z') });
  await rate(earlier, 1);
  const path = await pathOf(earlier);
  using bench = await openBench();
  await rate(bench, 2);
  const sequence = bench.workbench.store!.head.sequence;
  await expect(bench.api.posture.compare({ path })).rejects.toMatchObject({ code: 'LOCKED' });
  await earlier.api.engagement.close({});
  const bytes = readFileSync(path);
  const compared = await bench.api.posture.compare({ path });
  expect(compared).toMatchObject({ same: false, earlier: { day: '2025-09-04', client: 'Northgate Mutual' } });
  expect(compared.figures[0]).toMatchObject({ earlier: 2, now: 4, turn: 'better' });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(bench.workbench.store!.head.sequence).toBe(sequence);
});

test('what cannot be compared with is refused in words', async () => {
  using other = await openBench();
  const path = await pathOf(other);
  await other.api.engagement.close({});
  using bench = await openBench();
  const compare = (wish: { path: string } | { sequence: number }) => bench.api.posture.compare(wish);
  await expect(compare({ path: await pathOf(bench) })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Choose one of its earlier states'),
  });
  await expect(compare({ path: join(bench.folder, 'none.assay') })).rejects.toMatchObject({ code: 'FILE' });
  await expect(compare({ path: bench.folder })).rejects.toMatchObject({ code: 'FILE' });
  await expect(compare({ sequence: 9_999_999 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const text = join(bench.folder, 'text.assay');
  writeFileSync(
    text,
    'This is no engagement, only words, and long enough to be looked into as if it were one. '.repeat(4),
  );
  await expect(compare({ path: text })).rejects.toMatchObject({ code: 'NOT_AN_ENGAGEMENT' });
  const db = new Database(path);
  db.pragma('user_version = 9999');
  db.close();
  await expect(compare({ path })).rejects.toMatchObject({ code: 'NEWER_VERSION' });
  const again = new Database(path);
  again.pragma('user_version = 1');
  again.close();
  await expect(compare({ path })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('older Assay'),
  });
});
