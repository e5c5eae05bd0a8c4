import { expect, test } from 'vitest';
import { openBench } from '../../helpers/bench.ts';
import { type TwoFactors, twoFactors } from '../../helpers/two-factors.ts';

const pert = { dist: 'pert', min: 0.1, mode: 0.5, max: 2 } as const;
const loss = { dist: 'lognormal_ci90', p05: 10_000, p95: 400_000 } as const;
const factorsOf = (factors: TwoFactors) => twoFactors({ frequency: pert, loss, ...factors });
const draft = { title: 'Hostile prompts leak records', ...factorsOf({}) };

test('a scenario is stored with its assets and found again', async () => {
  using bench = await openBench();
  const [asset] = await bench.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'agent' }] });
  const scenario = await bench.api.scenarios.create({ ...draft, assetIds: [asset!.id] });
  expect(scenario).toMatchObject({
    ref: 'S-01',
    assetIds: [asset!.id],
    factors: [
      { node: 'frequency.lef', distribution: pert },
      { node: 'loss.primary', distribution: loss },
    ],
  });
  await bench.api.scenarios.update({ id: scenario.id, patch: { assetIds: [] } });
  expect((await bench.api.scenarios.get({ id: scenario.id })).assetIds).toEqual([]);
  await bench.api.engagement.undo({});
  expect((await bench.api.scenarios.get({ id: scenario.id })).assetIds).toEqual([asset!.id]);
});

test.each([
  ['inverted', { frequency: { ...pert, min: 3 } }, /frequency/],
  ['negative', { frequency: { ...pert, min: -1 } }, /frequency/],
  ['a bound of zero', { loss: { ...loss, p05: 0 } }, /loss/],
  ['inverted interval', { loss: { ...loss, p95: 5 } }, /loss/],
])('%s range is refused with its place and stores nothing', async (_what, patch, message) => {
  using bench = await openBench();
  await expect(bench.api.scenarios.create({ ...draft, ...factorsOf(patch) })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(message),
  });
  expect(await bench.api.scenarios.list({})).toEqual([]);
  expect(bench.logged).toEqual([]);
});

test('a simulation repeats bit for bit with its seed and goes out of date with its inputs', async () => {
  using bench = await openBench();
  const { api } = bench;
  const one = await api.scenarios.create(draft);
  await api.scenarios.create({ ...draft, title: 'Weights are stolen' });
  await api.scenarios.create({ title: 'Not estimated yet' });
  const first = await api.simulations.run({ iterations: 20_000, seed: 7 });
  expect(first.map((s) => s.scenarioId === null)).toEqual([false, false, true]);
  const portfolio = first.at(-1)!;
  const sum = portfolio.contributions.reduce((total, c) => total + c.mean, 0);
  expect(portfolio.result.mean).toBeCloseTo(sum, 4);

  const again = await api.simulations.run({ iterations: 20_000, seed: 7 });
  expect(again.map((s) => s.result)).toEqual(first.map((s) => s.result));
  expect(again.every((s) => !s.outOfDate)).toBe(true);

  await api.factors.set({
    scenarioId: one.id,
    node: 'loss.primary',
    patch: { distribution: { ...loss, p95: 800_000 } },
  });
  const stale = await api.simulations.list({});
  expect(stale.map((s) => s.outOfDate)).toEqual([true, false, true]);
  expect(bench.logged).toEqual([]);
});

test('results of another version of the engine are out of date, in every place that counts them', async () => {
  using bench = await openBench();
  const { api, workbench } = bench;
  await api.scenarios.create(draft);
  await api.evaluations.run({ scenarioId: null, iterations: 5_000, seed: 7 });
  const results = await api.simulations.run({ iterations: 5_000, seed: 7 });
  const riskStep = async () => (await api.engagement.progress({})).find(({ step }) => step === 'risk');
  expect((await riskStep())?.missing.map(({ key }) => key)).not.toContain('risk.oldEngine');
  const evaluations = await api.evaluations.list({ scenarioId: null });
  workbench.store?.change('Ines Calder', 'simulations.run', (change) => {
    for (const { id } of results) change.update('simulation', id, { engineVersion: '0.9.0' });
    for (const { id } of evaluations) change.update('evaluation', id, { engineVersion: '0.9.0' });
  });
  expect((await api.simulations.list({})).map((s) => s.outOfDate)).toEqual([true, true]);
  expect((await api.evaluations.list({ scenarioId: null })).map((e) => e.outOfDate)).toEqual([true]);
  expect((await riskStep())?.missing).toContainEqual({ key: 'risk.oldEngine', count: 1, route: '/risk' });
  expect((await riskStep())?.missing.map(({ key }) => key)).not.toContain('risk.outOfDate');
});

test('without a scenario to simulate it says what to do', async () => {
  using bench = await openBench();
  await expect(bench.api.simulations.run({})).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('all its estimates'),
  });
});

test('progress is reported and cancel stores nothing', async () => {
  using bench = await openBench();
  await bench.api.scenarios.create(draft);
  const abort = new AbortController();
  const run = bench.api.simulations.run(
    { iterations: 1_000_000 },
    { signal: abort.signal, onProgress: () => abort.abort() },
  );
  await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await bench.api.simulations.list({})).toEqual([]);
});

test('deleting a scenario takes its figures along and undo brings all back; references are not reused', async () => {
  using bench = await openBench();
  const { api } = bench;
  const one = await api.scenarios.create(draft);
  await api.simulations.run({ iterations: 5_000, seed: 1 });
  await api.scenarios.remove({ ids: [one.id] });
  expect(await api.simulations.list({})).toEqual([]);
  await api.engagement.undo({});
  expect((await api.simulations.list({})).map((s) => s.outOfDate)).toEqual([false, false]);
  await api.engagement.redo({});
  expect((await api.scenarios.create(draft)).ref).toBe('S-02');
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a result states its sampling errors and how its mean settled', async () => {
  using bench = await openBench();
  await bench.api.scenarios.create(draft);
  const [result] = await bench.api.simulations.run({ iterations: 5_000, seed: 2 });
  const { meanError, errors, convergence } = result!.result;
  expect(errors?.mean).toBeCloseTo(meanError, 9);
  expect(errors?.percentiles.p90).toBeGreaterThan(0);
  expect(convergence?.at(-1)).toMatchObject({ years: 5_000, mean: result!.result.mean });
});

test('ranges that are still examples of a template are missing work', async () => {
  using bench = await openBench();
  await bench.api.scenarios.createFromTemplate({ templateId: 'extraction' });
  const risk = (await bench.api.engagement.progress({})).find(({ step }) => step === 'risk');
  expect(risk?.missing).toContainEqual({ key: 'risk.example', count: 1, route: '/risk' });
});

test('search finds scenarios by threat and technique, and treatments', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.scenarios.createFromTemplate({ templateId: 'extraction' });
  const found = async (text: string) => (await api.engagement.search({ text })).map(({ entity }) => entity);
  expect(await found('AML.T0024.002')).toEqual(['scenario']);
  expect(await found('competitors and fraudsters')).toEqual(['scenario']);
  expect(await found('detection of copying')).toEqual(['treatment']);
});

test('a scenario that is deleted while it is simulated leaves nothing half stored, and says so', async () => {
  using bench = await openBench();
  const { api } = bench;
  const factors = twoFactors({
    frequency: { dist: 'constant', value: 2 },
    loss: { dist: 'pert', min: 1, mode: 2, max: 9 },
  });
  const { id } = await api.scenarios.create({ title: 'Leak', ...factors });
  await api.scenarios.create({ title: 'Theft', ...factors });
  const refused = {
    code: 'CONFLICT',
    message: expect.stringContaining('was deleted during the simulation. Nothing was stored'),
  };
  const deleteMeanwhile = async (run: Promise<unknown>) => {
    const outcome = run.catch((error: unknown) => error);
    await api.scenarios.remove({ ids: [id] });
    return outcome;
  };
  expect(await deleteMeanwhile(api.simulations.run({ iterations: 1_000, seed: 1 }))).toMatchObject(refused);
  expect(await api.simulations.list({})).toEqual([]);
  await api.engagement.undo({});
  const evaluating = api.evaluations.run({ scenarioId: id, iterations: 1_000, seed: 1 });
  expect(await deleteMeanwhile(evaluating)).toMatchObject(refused);
  expect(bench.logged).toEqual([]);
});
