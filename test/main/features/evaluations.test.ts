import { expect, test } from 'vitest';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { twoFactors } from '../../helpers/two-factors.ts';

const frequency = { dist: 'pert', min: 0.5, mode: 1, max: 3 } as const;
const loss = { dist: 'pert', min: 50_000, mode: 100_000, max: 300_000 } as const;
const halfAsOften = { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 0.5 } } as const;
const smaller = {
  kind: 'replace',
  node: 'loss.primary',
  distribution: { dist: 'pert', min: 10_000, mode: 20_000, max: 60_000 },
} as const;
const run = { iterations: 20_000, seed: 11 };

async function prepared(bench: TestBench) {
  const { api } = bench;
  await api.engagement.update({ appetite: [{ loss: 200_000, probability: 0.1 }] });
  const person = await api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  const scenario = await api.scenarios.create({ title: 'Leak', ...twoFactors({ frequency, loss }) });
  const add = async (
    title: string,
    annualCost: number | null,
    change: typeof halfAsOften | typeof smaller,
  ) => {
    const { id } = await api.treatments.create({ title, annualCost });
    await api.effects.create({ treatmentId: id, scenarioId: scenario.id, change });
    return id;
  };
  const limit = await add('Rate limit', 20_000, halfAsOften);
  const filter = await add('Filter', 60_000, smaller);
  await api.bundles.create({ title: 'Both', treatmentIds: [limit, filter] });
  return { api, person, scenario, limit, filter };
}

test('a scenario is compared as it is, with each treatment and each bundle, in the same random years', async () => {
  using bench = await openBench();
  const { api, scenario, limit, filter } = await prepared(bench);
  const results = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  const both = [limit, filter].toSorted();
  expect(results.map(({ treatmentIds }) => treatmentIds)).toEqual([[], [limit], [filter], both]);
  const [asIs, limited, , together] = results.map(({ figures }) => figures);
  expect(asIs).toMatchObject({ meanReduction: 0, annualCost: 0, netBenefit: 0, rosi: null });
  expect(limited!.relativeReduction).toBeCloseTo(0.5, 1);
  expect(limited!.netBenefit).toBeCloseTo(limited!.meanReduction - 20_000, 6);
  expect(limited!.rosi).toBeCloseTo(limited!.netBenefit! / 20_000, 9);
  expect(together!.annualCost).toBe(80_000);
  expect(together!.meanAfter).toBeLessThan(limited!.meanAfter);
  expect(limited!.breaches).toMatchObject([{ loss: 200_000, allowed: 0.1 }]);
  expect(limited!.breaches[0]!.after).toBeLessThan(limited!.breaches[0]!.before);
  const again = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  expect(again.map(({ result }) => result)).toEqual(results.map(({ result }) => result));
});

test.each([
  [
    'a factor',
    ({ api, scenario }) =>
      api.factors.set({
        scenarioId: scenario.id,
        node: 'loss.primary',
        patch: { distribution: { ...loss, max: 500_000 } },
      }),
  ],
  ['a cost', ({ api, limit }) => api.treatments.update({ id: limit, patch: { annualCost: 1 } })],
  ['the appetite', ({ api }) => api.engagement.update({ appetite: [] })],
  ['the correlation', ({ api }) => api.portfolio.update({ correlated: true })],
] as [string, (all: Awaited<ReturnType<typeof prepared>>) => Promise<unknown>][])(
  'a change of %s makes evaluations out of date',
  async (_what, change) => {
    using bench = await openBench();
    const all = await prepared(bench);
    const { api, scenario, limit } = all;
    await api.evaluations.run({ scenarioId: scenario.id, ...run });
    await change(all);
    const list = await api.evaluations.list({ scenarioId: scenario.id });
    expect(list.find(({ treatmentIds }) => treatmentIds[0] === limit)?.outOfDate).toBe(true);
  },
);

test('a decision keeps the figures it was taken on, is final, and gives the target', async () => {
  using bench = await openBench();
  const { api, person, scenario, limit } = await prepared(bench);
  const choice = {
    scenarioId: scenario.id,
    treatmentIds: [limit],
    personId: person.id,
    reason: 'Best for its cost',
  };
  await expect(api.decisions.decide(choice)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('no figures'),
  });
  const evaluated = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  const decision = await api.decisions.decide(choice);
  expect(decision).toMatchObject({
    title: 'T-01 Rate limit',
    reason: 'Best for its cost',
    basis: { ...run, figures: evaluated[1]!.figures, inputsHash: evaluated[1]!.inputsHash },
  });
  await expect(api.engagement.undo({})).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.treatments.remove({ ids: [limit] })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.scenarios.remove({ ids: [scenario.id] })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.people.remove({ id: person.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  const withTarget = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  expect(withTarget.find(({ kind }) => kind === 'target')?.treatmentIds).toEqual([limit]);
  expect(await api.decisions.list({})).toEqual([decision]);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('figures that are out of date are no ground for a decision; accepting the risk needs figures too', async () => {
  using bench = await openBench();
  const { api, person, scenario, limit } = await prepared(bench);
  await api.evaluations.run({ scenarioId: scenario.id, ...run });
  const accept = {
    scenarioId: scenario.id,
    treatmentIds: [],
    personId: person.id,
    reason: 'Within appetite',
  };
  expect(await api.decisions.decide(accept)).toMatchObject({ title: 'Accept the risk as it is' });
  await api.treatments.update({ id: limit, patch: { annualCost: 99_000 } });
  await expect(api.decisions.decide({ ...accept, treatmentIds: [limit] })).rejects.toMatchObject({
    message: expect.stringContaining('out of date'),
  });
});

test('inherent is the risk without the controls in place', async () => {
  using bench = await openBench();
  const { api, scenario } = await prepared(bench);
  const control = await api.treatments.create({ title: 'Training', status: 'in place' });
  await api.effects.create({
    treatmentId: control.id,
    scenarioId: scenario.id,
    change: { kind: 'scale', part: 'frequency', factor: { dist: 'pert', min: 1.5, mode: 2, max: 2.5 } },
  });
  const results = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  const inherent = results.find(({ kind }) => kind === 'inherent')!;
  expect(inherent.figures.meanAfter / inherent.figures.meanBefore).toBeCloseTo(2, 1);
});

test('an exception in force changes the risk as it is', async () => {
  using bench = await openBench({ now: () => new Date('2026-11-18T09:30:00Z') });
  const { api, person, scenario } = await prepared(bench);
  const other = await api.people.create({ name: 'Tomas Sandvik', title: '', party: 'client', email: '' });
  const exception = await api.exceptions.create({
    title: 'No filter',
    description: 'x',
    reason: 'Pilot',
    requesterId: other.id,
    approverId: person.id,
    startsOn: '2026-11-18',
    expiresOn: '2026-12-18',
    noControlReason: 'None found',
    scenarioIds: [scenario.id],
  });
  await api.effects.create({
    exceptionId: exception.id,
    scenarioId: scenario.id,
    change: { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 3 } },
  });
  const [before] = await api.simulations.run(run);
  await api.exceptions.act({ id: exception.id, action: 'submit', personId: other.id, note: 'Please' });
  await api.exceptions.act({ id: exception.id, action: 'approve', personId: person.id, note: 'Yes' });
  expect((await api.simulations.list({}))[0]?.outOfDate).toBe(true);
  const [after] = await api.simulations.run(run);
  expect(after!.result.mean / before!.result.mean).toBeCloseTo(3, 1);
});

test('combinations are ranked by net benefit within the budget', async () => {
  using bench = await openBench();
  const { api, scenario, limit, filter } = await prepared(bench);
  const all = await api.evaluations.rank({ scenarioId: scenario.id });
  expect(all).toHaveLength(3);
  expect(all.map(({ netBenefit }) => netBenefit)).toEqual(
    all.map(({ netBenefit }) => netBenefit).toSorted((a, b) => b - a),
  );
  await api.portfolio.update({ budget: 60_000 });
  const affordable = await api.evaluations.rank({ scenarioId: null });
  expect(new Set(affordable.map(({ treatmentIds }) => treatmentIds.join()))).toEqual(
    new Set([limit, filter]),
  );
});

test('combinations are ranked by what they are worth as the scenario is tied', async () => {
  using bench = await openBench();
  const { api, scenario, limit } = await prepared(bench);
  const reductionOf = async () =>
    (await api.evaluations.rank({ scenarioId: scenario.id })).find(
      ({ treatmentIds }) => treatmentIds.join() === limit,
    )!.reduction;
  const free = await reductionOf();
  const links = ['frequency.lef', 'loss.primary'].map((node) => ({
    scenarioId: scenario.id,
    node,
    correlation: 1,
  }));
  await api.drivers.create({ name: 'Attack campaign', links });
  const tied = await reductionOf();
  expect(tied / free).toBeGreaterThan(1.1);
  const results = await api.evaluations.run({ scenarioId: scenario.id, iterations: 100_000, seed: 11 });
  const simulated = results.find(({ treatmentIds }) => treatmentIds.join() === limit)!.figures.meanReduction;
  expect(simulated / tied).toBeCloseTo(1, 1);
});

test('a portfolio is compared as a whole, and an unestimated one says what to do', async () => {
  using bench = await openBench();
  await expect(bench.api.evaluations.run({ scenarioId: null })).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringContaining('estimated'),
  });
  const { api, scenario } = await prepared(bench);
  await api.scenarios.create({ title: 'Outage', ...twoFactors({ frequency, loss }) });
  const [asIs] = await api.evaluations.run({ scenarioId: null, ...run });
  const [one] = await api.evaluations.run({ scenarioId: scenario.id, ...run });
  expect(asIs!.figures.meanBefore).toBeGreaterThan(one!.figures.meanBefore * 1.5);
});

test('the correlation of severities makes bad years worse together', async () => {
  using bench = await openBench();
  const { api } = await prepared(bench);
  for (const title of ['B', 'C', 'D'])
    await api.scenarios.create({ title, ...twoFactors({ frequency, loss }) });
  const independent = (await api.simulations.run(run)).at(-1)!;
  await api.portfolio.update({ correlated: true, correlation: 0.9 });
  expect((await api.simulations.list({})).every(({ outOfDate }) => outOfDate)).toBe(true);
  const tied = (await api.simulations.run(run)).at(-1)!;
  expect(tied.result.percentiles.p99).toBeGreaterThan(independent.result.percentiles.p99);
});
