import { expect, test } from 'vitest';
import { migrationsFolder } from '../../../main/paths.ts';
import { readMigrations } from '../../../main/store/migrate.ts';
import { ENGINE_VERSION } from '../../../shared/engine/version.ts';
import { testBench } from '../../helpers/bench.ts';
import { openFormat } from './old-file.ts';

test('a file of the first format is upgraded, with a backup beside it', async () => {
  using bench = testBench();
  const { backup } = await openFormat(bench);
  expect(backup).toMatch(/old\.backup-.*\.assay$/);
  expect(bench.workbench.store!.read.get('PRAGMA user_version')).toEqual({
    user_version: readMigrations(migrationsFolder).length,
  });
});

test('no estimate is lost: the two of a scenario become the smallest tree, reasons without a range included', async () => {
  using bench = testBench();
  await openFormat(bench);
  const scenarios = await bench.api.scenarios.list({});
  const stated = scenarios.map(({ ref, tree, factors }) => [
    ref,
    tree.frequency,
    factors.map(({ node, distribution, rationale }) => [node, distribution, rationale]),
  ]);
  expect(stated).toEqual([
    [
      'S-01',
      'lef',
      [
        [
          'frequency.lef',
          { dist: 'pert', min: 0.2, mode: 0.8, max: 3 },
          'Two near misses in 2025 – “contained”',
        ],
        ['loss.primary', { dist: 'lognormal_ci90', p05: 60_000, p95: 900_000 }, 'Response cost of 2024'],
      ],
    ],
    [
      'S-02',
      'lef',
      [
        ['frequency.lef', { dist: 'pert', min: 0.5, mode: 1.5, max: 4, lambda: 6 }, ''],
        ['loss.primary', null, 'Ask finance'],
      ],
    ],
    ['S-03', 'lef', []],
  ]);
});

test('the upgrade is told in the history, and the history still gives the records', async () => {
  using bench = testBench();
  await openFormat(bench);
  const { api } = bench;
  expect(await api.engagement.verify({})).toMatchObject({ ok: true, problems: [] });
  const [scenario] = await api.scenarios.list({});
  const [last] = await api.engagement.history({ recordId: scenario!.id });
  expect(last).toMatchObject({
    actor: 'Assay',
    operation: 'engagement.upgrade 3',
    before: { frequency: { mode: 0.8 }, lossRationale: 'Response cost of 2024' },
    after: { tree: { frequency: 'lef' }, techniques: [] },
  });
});

test('simulated results stay current, and what was done before the upgrade cannot be undone', async () => {
  using bench = testBench();
  await openFormat(bench);
  const { api } = bench;
  const results = await api.simulations.list({});
  expect(results.length).toBe(2);
  // Only a newer engine may question them.
  for (const { inputsHash, outOfDate, engineVersion } of results)
    expect([inputsHash.length, outOfDate]).toEqual([64, engineVersion !== ENGINE_VERSION]);
  expect(await api.engagement.undoState({})).toEqual({ undo: null, redo: null });
});

test('work goes on in the upgraded file and can be undone', async () => {
  using bench = testBench();
  await openFormat(bench);
  const { api } = bench;
  const [, second] = await api.scenarios.list({});
  await api.factors.set({
    scenarioId: second!.id,
    node: 'loss.primary',
    patch: { distribution: { dist: 'uniform', min: 1_000, max: 9_000 } },
  });
  await api.engagement.undo({});
  await api.engagement.redo({});
  expect((await api.scenarios.get({ id: second!.id })).factors.at(-1)?.distribution).toEqual({
    dist: 'uniform',
    min: 1_000,
    max: 9_000,
  });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
  expect(bench.logged).toEqual([]);
});

test('history, undo and redo of the fourth format outlive the tables being made anew', async () => {
  using bench = testBench();
  const { api, workbench } = bench;
  const { sequence } = await openFormat(bench, 4);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true, problems: [], entries: sequence });
  expect(await api.engagement.undoState({})).toEqual({ undo: 'people.update', redo: 'people.update' });
  const titles = async () => (await api.people.list({})).map((p) => p.title);
  await api.engagement.redo({});
  expect(await titles()).toEqual(['CISO, interim']);
  await api.engagement.undo({});
  await api.engagement.undo({});
  expect(await titles()).toEqual(['CISO']);
  expect(workbench.store!.read.all('PRAGMA foreign_key_check')).toEqual([]);
});
