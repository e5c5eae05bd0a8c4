import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { twoFactors } from '../../helpers/two-factors.ts';

const lower = { dist: 'pert', min: 0.05, mode: 0.1, max: 0.4 } as const;
const replace = { kind: 'replace', node: 'frequency.lef', distribution: lower } as const;
const halve = {
  kind: 'scale',
  part: 'loss',
  factor: { dist: 'pert', min: 0.4, mode: 0.5, max: 0.7 },
} as const;

async function prepared(bench: TestBench) {
  const { api } = bench;
  const scenario = await api.scenarios.create({
    title: 'Leak',
    ...twoFactors({
      frequency: { dist: 'pert', min: 0.2, mode: 0.5, max: 2 },
      loss: { dist: 'lognormal_ci90', p05: 10_000, p95: 400_000 },
    }),
  });
  const treatment = await api.treatments.create({
    title: 'Output filter',
    annualCost: 40_000,
    owner: 'Platform',
  });
  return { api, scenario, treatment };
}

test('a treatment is kept with its effects, and its reference is never used again', async () => {
  using bench = await openBench();
  const { api, scenario, treatment } = await prepared(bench);
  expect(treatment).toMatchObject({ ref: 'T-01', status: 'proposed', effects: [], bundleIds: [] });
  await api.effects.create({ treatmentId: treatment.id, scenarioId: scenario.id, change: replace });
  await api.effects.create({
    treatmentId: treatment.id,
    scenarioId: scenario.id,
    change: halve,
    rationale: 'Pilot',
  });
  expect((await api.treatments.list({}))[0]?.effects.map(({ change }) => change)).toEqual([replace, halve]);
  await api.treatments.remove({ ids: [treatment.id] });
  expect(await api.effects.list({})).toEqual([]);
  expect((await api.treatments.create({ title: 'Another' })).ref).toBe('T-02');
  await api.engagement.undo({});
  await api.engagement.undo({});
  expect((await api.effects.list({ scenarioId: scenario.id })).length).toBe(2);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test.each([
  ['a factor the scenario is not estimated by', { ...replace, node: 'frequency.tef' }, /frequency\.tef/],
  ['a range in the wrong order', { ...replace, distribution: { ...lower, min: 1 } }, /min/],
  ['a negative factor', { ...halve, factor: { dist: 'constant', value: -1 } as const }, /factor/],
])('an effect with %s is refused and stores nothing', async (_what, change, words) => {
  using bench = await openBench();
  const { api, scenario, treatment } = await prepared(bench);
  await expect(
    api.effects.create({ treatmentId: treatment.id, scenarioId: scenario.id, change }),
  ).rejects.toMatchObject({ code: 'INVALID', message: expect.stringMatching(words) });
  expect(await api.effects.list({})).toEqual([]);
});

test('an effect belongs to a treatment or to an exception, never to both or none', async () => {
  using bench = await openBench();
  const { api, scenario, treatment } = await prepared(bench);
  const exception = await api.exceptions.create({ title: 'No filter', scenarioIds: [scenario.id] });
  const effect = { scenarioId: scenario.id, change: halve };
  await expect(api.effects.create(effect)).rejects.toMatchObject({ code: 'INVALID' });
  await expect(
    api.effects.create({ ...effect, treatmentId: treatment.id, exceptionId: exception.id }),
  ).rejects.toMatchObject({ code: 'INVALID' });
  await api.effects.create({ ...effect, exceptionId: exception.id });
  await api.exceptions.remove({ id: exception.id });
  expect(await api.effects.list({})).toEqual([]);
});

test('a bundle holds at least two treatments, loses those that are deleted and goes when one is left', async () => {
  using bench = await openBench();
  const { api, treatment } = await prepared(bench);
  const second = await api.treatments.create({ title: 'Rate limit' });
  const third = await api.treatments.create({ title: 'Own records only' });
  const pair = { title: 'Filter and limit', treatmentIds: [treatment.id, second.id] };
  const bundle = await api.bundles.create(pair);
  await expect(
    api.bundles.update({ id: bundle.id, patch: { treatmentIds: [second.id, second.id] } }),
  ).rejects.toMatchObject({ code: 'INVALID' });
  const edited = await api.bundles.update({ id: bundle.id, patch: { treatmentIds: [second.id, third.id] } });
  expect(edited.treatmentIds).toEqual([second.id, third.id]);
  const all = { ...pair, treatmentIds: [treatment.id, second.id, third.id] };
  await api.bundles.create(all);
  await api.treatments.remove({ ids: [third.id] });
  expect((await api.bundles.list({})).map(({ treatmentIds }) => treatmentIds)).toEqual([pair.treatmentIds]);
  await api.engagement.undo({});
  expect((await api.bundles.list({})).map(({ treatmentIds }) => treatmentIds)).toEqual(
    expect.arrayContaining([edited.treatmentIds, all.treatmentIds]),
  );
  await api.treatments.remove({ ids: [treatment.id, third.id] });
  expect(await api.bundles.list({})).toEqual([]);
  expect((await api.treatments.list({})).map((t) => t.bundleIds)).toEqual([[]]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('the same treatments are one bundle', async () => {
  using bench = await openBench();
  const { api, treatment } = await prepared(bench);
  const second = await api.treatments.create({ title: 'Rate limit' });
  const pair = { title: 'Both', treatmentIds: [treatment.id, second.id] };
  const { id } = await api.bundles.create(pair);
  await expect(
    api.bundles.create({ title: 'Again', treatmentIds: pair.treatmentIds.toReversed() }),
  ).rejects.toMatchObject({ code: 'INVALID', message: expect.stringContaining('the bundle “Both” already') });
  expect(await api.bundles.update({ id, patch: { ...pair, title: 'Two' } })).toMatchObject({ title: 'Two' });
});

test('a bundle is removed with its name, and its treatments stay', async () => {
  using bench = await openBench();
  const { api, treatment } = await prepared(bench);
  const second = await api.treatments.create({ title: 'Rate limit' });
  const { id } = await api.bundles.create({ title: 'Both', treatmentIds: [treatment.id, second.id] });
  await api.bundles.remove({ ids: [id] });
  expect((await api.treatments.list({})).map((t) => t.bundleIds)).toEqual([[], []]);
});

test('deleting a scenario takes the effects on it along, and undo brings them back', async () => {
  using bench = await openBench();
  const { api, scenario, treatment } = await prepared(bench);
  await api.effects.create({ treatmentId: treatment.id, scenarioId: scenario.id, change: halve });
  await api.scenarios.remove({ ids: [scenario.id] });
  expect(await api.effects.list({})).toEqual([]);
  await api.engagement.undo({});
  expect(await api.effects.list({})).toHaveLength(1);
});

test('a cost below zero is refused', async () => {
  using bench = await openBench();
  await expect(bench.api.treatments.create({ title: 'Filter', annualCost: -1 })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('below 0'),
  });
});

test('a treatment and its effects are stored as one step; what is not named goes, what stays is not judged again', async () => {
  using bench = await openBench();
  const { api } = bench;
  const scenario = await api.scenarios.create({ title: 'Leak' });
  const scale = (value: number) =>
    ({ kind: 'scale', part: 'frequency', factor: { dist: 'constant', value } }) as const;
  const replace = {
    kind: 'replace',
    node: 'frequency.lef',
    distribution: { dist: 'constant', value: 1 },
  } as const;
  const made = await api.treatments.create({
    title: 'Filter',
    effects: [
      { scenarioId: scenario.id, change: scale(0.5) },
      { scenarioId: scenario.id, change: replace, rationale: 'Pilot' },
    ],
  });
  const [first, second] = made.effects;
  await api.scenarios.update({
    id: scenario.id,
    patch: { tree: { ...scenario.tree, frequency: 'tef-vulnerability' } },
  });
  const { id, scenarioId, change, rationale } = second!;
  const edited = await api.treatments.update({
    id: made.id,
    patch: {
      annualCost: 5,
      effects: [
        { id, scenarioId, change, rationale },
        { scenarioId, change: scale(0.1) },
      ],
    },
  });
  expect(edited.effects.map((effect) => effect.id)).not.toContain(first!.id);
  expect(edited).toMatchObject({ annualCost: 5, effects: [{ id }, { change: { factor: { value: 0.1 } } }] });
  await expect(
    api.treatments.update({
      id: made.id,
      patch: { annualCost: 6, effects: [{ scenarioId, change: replace }] },
    }),
  ).rejects.toMatchObject({ code: 'INVALID' });
  expect((await api.treatments.list({}))[0]).toMatchObject({ annualCost: 5, effects: [{ id }, {}] });
  await api.engagement.undo({});
  expect((await api.treatments.list({}))[0]).toEqual(made);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('an exception has exactly the effects that are stated, and takes them back with one undo', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id: scenarioId } = await api.scenarios.create({ title: 'Leak' });
  const { id: exceptionId } = await api.exceptions.create({ title: 'No filter', scenarioIds: [scenarioId] });
  const scaled = (part: 'frequency' | 'loss', value: number) => ({
    change: { kind: 'scale' as const, part, factor: { dist: 'constant' as const, value } },
  });
  const place = { exceptionId, scenarioId };
  const [first] = await api.effects.state({
    ...place,
    effects: [scaled('frequency', 1.5), scaled('loss', 1.2)],
  });
  const now = await api.effects.state({ ...place, effects: [{ id: first!.id, ...scaled('frequency', 2) }] });
  expect(now).toMatchObject([{ id: first!.id, exceptionId, treatmentId: null, ...scaled('frequency', 2) }]);
  await api.engagement.undo({});
  expect(await api.effects.list({ scenarioId })).toHaveLength(2);
  await expect(api.effects.state({ exceptionId: scenarioId, scenarioId, effects: [] })).rejects.toMatchObject(
    { code: 'NOT_FOUND' },
  );
  await expect(api.effects.state({ ...place, effects: [scaled('loss', -1)] })).rejects.toMatchObject({
    code: 'INVALID',
  });
  expect(await api.effects.list({ scenarioId })).toHaveLength(2);
});
