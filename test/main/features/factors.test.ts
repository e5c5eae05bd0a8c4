import { expect, test } from 'vitest';
import { factorNodes } from '../../../shared/rules/factor-nodes.ts';
import { openBench } from '../../helpers/bench.ts';
import { twoFactors } from '../../helpers/two-factors.ts';

const frequency = { dist: 'pert', min: 0.2, mode: 0.5, max: 2 } as const;
const loss = { dist: 'lognormal_ci90', p05: 10_000, p95: 400_000 } as const;
const full = {
  semantics: 'event',
  frequency: 'tef-vulnerability',
  primary: ['response', 'replacement'],
  secondary: [{ id: 'fine', title: 'Fine', forms: [] }],
} as const;
const tree = () => structuredClone(full) as never;

test('a factor is stated piece by piece, with unit, source and the answer to the bet', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await api.scenarios.create({ title: 'Leak' });
  const place = { scenarioId: id, node: 'frequency.lef' };
  await api.factors.set({ ...place, patch: { distribution: frequency, unit: 'leaks a year' } });
  const { factors } = await api.factors.set({
    ...place,
    patch: { rationale: 'Two in four years', source: 'Incident register', sure: 'no' },
  });
  expect(factors).toMatchObject([
    {
      node: 'frequency.lef',
      distribution: frequency,
      unit: 'leaks a year',
      rationale: 'Two in four years',
      source: 'Incident register',
      sure: 'no',
      example: false,
      method: null,
    },
  ]);
  await api.engagement.undo({});
  expect((await api.scenarios.get({ id })).factors[0]).toMatchObject({ rationale: '', sure: null });
  const history = await api.engagement.history({ recordId: id, parts: true });
  expect(history.map(({ entity }) => entity)).toEqual(['factor', 'factor', 'factor', 'scenario']);
});

test('a place the tree does not have is refused', async () => {
  using bench = await openBench();
  const { id } = await bench.api.scenarios.create({ title: 'Leak' });
  await expect(
    bench.api.factors.set({ scenarioId: id, node: 'frequency.tef', patch: { distribution: frequency } }),
  ).rejects.toMatchObject({ code: 'INVALID', message: expect.stringContaining('frequency.tef') });
});

test.each([
  ['a probability of 4000', 'frequency.vulnerability', { dist: 'constant', value: 4_000 }, /above 1/],
  ['an inverted range', 'frequency.tef', { dist: 'pert', min: 3, mode: 2, max: 1 }, /frequency\.tef\.max/],
  ['λ of 0', 'loss.primary.response', { dist: 'pert', min: 1, mode: 2, max: 3, lambda: 0 }, /lambda/],
  ['a bound of 0', 'loss.secondary.fine.magnitude', { dist: 'lognormal_ci90', p05: 0, p95: 9 }, /p05/],
  ['percentiles out of order', 'frequency.tef', { dist: 'metalog', p10: 3, p50: 2, p90: 9 }, /p50/],
] as const)('%s is refused with its place and stores nothing', async (_what, node, distribution, words) => {
  using bench = await openBench();
  const { api } = bench;
  const { id } = await api.scenarios.create({ title: 'Leak', tree: tree() });
  await expect(api.factors.set({ scenarioId: id, node, patch: { distribution } })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(words),
  });
  expect((await api.scenarios.get({ id })).factors).toEqual([]);
  expect(bench.logged).toEqual([]);
});

test.each([
  ['two secondary losses with one id', { secondary: [full.secondary[0], full.secondary[0]] }],
  ['a form listed twice', { primary: ['response', 'response'] }],
  ['an id with blanks', { secondary: [{ id: 'a fine', title: 'Fine', forms: [] }] }],
])('a tree with %s is refused', async (_what, patch) => {
  using bench = await openBench();
  await expect(
    bench.api.scenarios.create({ title: 'Leak', tree: { ...full, ...patch } as never }),
  ).rejects.toMatchObject({ code: 'INVALID' });
});

test('another tree keeps what was stated for the one before', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { id, tree: smallest } = await api.scenarios.create({
    title: 'Leak',
    ...twoFactors({ frequency, loss }),
  });
  await api.simulations.run({ iterations: 2_000, seed: 5 });
  await api.scenarios.update({ id, patch: { tree: tree() } });
  expect((await api.simulations.list({}))[0]?.outOfDate).toBe(true);
  for (const { node, quantity } of factorNodes(full as never))
    await api.factors.set({
      scenarioId: id,
      node,
      patch: { distribution: quantity === 'amount' ? loss : { dist: 'uniform', min: 0.1, max: 0.3 } },
    });
  const results = await api.simulations.run({ iterations: 2_000, seed: 5 });
  expect(results.map(({ outOfDate }) => outOfDate)).toEqual([false, false]);
  await api.scenarios.update({ id, patch: { tree: smallest } });
  const back = await api.scenarios.get({ id });
  expect(back.factors.find(({ node }) => node === 'frequency.lef')?.distribution).toEqual(frequency);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a template begins a scenario with ranges that are marked as examples until they are replaced', async () => {
  using bench = await openBench();
  const { api } = bench;
  const { templates } = await api.templates.list({});
  for (const { id: templateId } of templates) {
    const { factors } = await api.scenarios.createFromTemplate({ templateId });
    expect(factors.every(({ example, distribution }) => example && distribution !== null)).toBe(true);
  }
  const [scenario] = await api.scenarios.list({});
  const { node, distribution } = scenario!.factors[0]!;
  const edited = await api.factors.set({ scenarioId: scenario!.id, node, patch: { distribution } });
  expect(edited.factors.filter(({ example }) => !example).map((factor) => factor.node)).toEqual([node]);
  expect((await api.treatments.list({})).every(({ effects }) => effects.length > 0)).toBe(true);
  expect((await api.simulations.run({ iterations: 1_000, seed: 1 })).length).toBe(templates.length + 1);
  await expect(api.scenarios.createFromTemplate({ templateId: 'nothing' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a scenario of a template bears the words that were typed over it, in one step to undo', async () => {
  using bench = await openBench();
  const { api } = bench;
  const words = { title: 'Prices are copied through the quote service', effect: 'integrity' } as const;
  const scenario = await api.scenarios.createFromTemplate({ templateId: 'extraction', words });
  expect(scenario).toMatchObject({ ...words, threat: expect.stringMatching(/ompetitors/) });
  await api.engagement.undo({});
  expect(await api.scenarios.list({})).toEqual([]);
  expect(await api.treatments.list({})).toEqual([]);
});
