import { expect, test } from 'vitest';
import { questions } from '../../../main/catalogue/risk-content.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';

const wide = { dist: 'pert', min: 1, mode: 4, max: 20 } as const;
const low = { dist: 'pert', min: 0.1, mode: 0.5, max: 0.9 } as const;

async function workshop(bench: TestBench) {
  const { api } = bench;
  const person = async (name: string) =>
    (await api.people.create({ name, title: '', party: 'client', email: '' })).id;
  const [priya, jonas] = [await person('Priya Anand'), await person('Jonas Beck')];
  const { id } = await api.scenarios.create({ title: 'Leak' });
  return { api, priya, jonas, place: { scenarioId: id, node: 'frequency.lef' } };
}

test('a round is blind until it is shown; then everybody sees who said what, when and why', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide, sure: 'yes', reason: 'Log' });
  const blind = await api.estimates.give({ ...place, personId: jonas, distribution: low });
  expect(
    blind.estimates.map(({ personId, distribution, reason }) => [personId, distribution, reason]),
  ).toEqual([
    [priya, null, ''],
    [jonas, null, ''],
  ]);
  expect(blind.disagreement).toBeNull();
  const shown = await api.estimates.reveal(place);
  expect(shown.estimates[0]).toMatchObject({ distribution: wide, reason: 'Log', sure: 'yes', round: 1 });
  expect(shown.disagreement).toMatchObject({ lowest: 0.5, highest: 4, ratio: 8, lowestPersonId: jonas });
  expect(shown.disagreement?.apart).toEqual([{ lowerPersonId: jonas, higherPersonId: priya }]);
  expect(await api.estimates.list({ scenarioId: place.scenarioId })).toEqual([shown]);
});

test('an estimate is changed and taken back while the round is blind, not after', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  await api.estimates.give({ ...place, personId: priya, distribution: low });
  await api.estimates.give({ ...place, personId: jonas, distribution: low });
  expect((await api.estimates.withdraw({ ...place, personId: jonas })).estimates).toHaveLength(1);
  expect((await api.estimates.reveal(place)).estimates[0]?.distribution).toEqual(low);
  const late = { ...place, personId: jonas, distribution: wide };
  await expect(api.estimates.give(late)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.estimates.reveal(place)).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(api.engagement.undo({})).rejects.toMatchObject({ code: 'CONFLICT' });
});

test('ranges of several people wait to be agreed on until the room has chosen', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  expect(await api.estimates.open({})).toEqual([]);
  await api.estimates.give({ ...place, personId: jonas, distribution: low });
  expect(await api.estimates.open({})).toEqual([place]);
  const risk = async () => (await api.engagement.progress({})).find(({ step }) => step === 'risk');
  expect((await risk())?.missing).toContainEqual({ key: 'risk.agree', count: 1, route: '/risk' });
  await api.estimates.reveal(place);
  expect(await api.estimates.open({})).toEqual([place]);
  await api.estimates.combine({ ...place, method: 'equal', reason: 'Both know it' });
  expect(await api.estimates.open({})).toEqual([]);
  await api.estimates.again(place);
  for (const personId of [priya, jonas]) await api.estimates.give({ ...place, personId, distribution: low });
  await api.estimates.reveal(place);
  expect(await api.estimates.open({})).toEqual([place]);
  await api.estimates.combine({ ...place, method: 'pool', reason: 'After the talk' });
  expect(await api.estimates.open({})).toEqual([]);
});

test('another round keeps the ranges of the one before', async () => {
  using bench = await openBench();
  const { api, priya, place } = await workshop(bench);
  await expect(api.estimates.again(place)).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  await api.estimates.reveal(place);
  await api.estimates.again(place);
  const { round, estimates } = await api.estimates.give({ ...place, personId: priya, distribution: low });
  expect(round).toBe(2);
  expect(estimates.map(({ distribution }) => distribution)).toEqual([wide, null]);
});

test('the room chooses one of the ranges or its own, and the reason stays with it', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  const choice = { ...place, personId: priya, reason: 'Closest to the log' };
  await expect(api.estimates.choose(choice)).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.estimates.reveal(place);
  await expect(api.estimates.choose({ ...choice, personId: jonas })).rejects.toMatchObject({
    code: 'INVALID',
  });
  expect((await api.estimates.choose(choice)).factors[0]).toMatchObject({
    distribution: wide,
    rationale: 'Closest to the log',
    method: 'chosen',
  });
  const own = await api.estimates.choose({ ...place, distribution: low, reason: 'Agreed in the room' });
  expect(own.factors[0]?.distribution).toEqual(low);
});

test('ranges are combined equally or pooled, and the combination can be simulated', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  await api.estimates.give({ ...place, personId: jonas, distribution: low });
  await expect(api.estimates.preview({ ...place, method: 'equal' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await api.estimates.reveal(place);
  const equal = await api.estimates.preview({ ...place, method: 'equal' });
  const pool = await api.estimates.preview({ ...place, method: 'pool' });
  expect(equal.mean).toBeCloseTo((37 / 6 + 0.5) / 2, 6);
  expect(pool.mean).toBeCloseTo(equal.mean, 6);
  expect(pool.p95 - pool.p05).toBeGreaterThan(equal.p95 - equal.p05);
  expect(equal.weights.map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  const { factors } = await api.estimates.combine({ ...place, method: 'equal', reason: 'Both know the log' });
  expect(factors[0]).toMatchObject({ method: 'equal', distribution: { dist: 'empirical' } });
  await api.factors.set({
    ...place,
    node: 'loss.primary',
    patch: { distribution: { dist: 'constant', value: 10 } },
  });
  const [result] = await api.simulations.run({ iterations: 20_000, seed: 3 });
  expect(result?.result.mean).toBeCloseTo(equal.mean * 10, -1);
});

test('ranges are combined by how well people did in the calibration trainer', async () => {
  using bench = await openBench();
  const { api, priya, jonas, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  await api.estimates.give({ ...place, personId: jonas, distribution: low });
  await api.estimates.reveal(place);
  const byCalibration = { ...place, method: 'calibrated' } as const;
  await expect(api.estimates.preview(byCalibration)).rejects.toMatchObject({ code: 'CONFLICT' });
  const session = await api.calibration.start({ personId: priya, questions: 20 });
  for (const [index, { id }] of session.questions.entries()) {
    const { answer } = questions().find((question) => question.id === id)!;
    const [from, to] =
      index === 0 ? [answer + 1, answer + 2] : index === 1 ? [0, answer / 2] : [0, answer * 2];
    await api.calibration.answer({ sessionId: session.id, questionId: id, low: from, high: to });
  }
  expect((await api.calibration.finish({ sessionId: session.id })).score).toMatchObject({
    hits: 18,
    verdict: 'calibrated',
  });
  const { weights, mean } = await api.estimates.preview(byCalibration);
  expect(weights.map(({ weight }) => weight)).toEqual([1, 0]);
  expect(mean).toBeCloseTo(37 / 6, 6);
});

test('a person whose name stands under an estimate stays, and a deleted scenario comes back with all ranges', async () => {
  using bench = await openBench();
  const { api, priya, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide });
  await expect(api.people.remove({ id: priya })).rejects.toMatchObject({ code: 'CONFLICT' });
  await api.scenarios.remove({ ids: [place.scenarioId] });
  await api.engagement.undo({});
  expect((await api.estimates.list({ scenarioId: place.scenarioId }))[0]?.estimates).toHaveLength(1);
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('the history does not tell what is blind, and tells it once it is shown', async () => {
  using bench = await openBench();
  const { api, priya, place } = await workshop(bench);
  await api.estimates.give({ ...place, personId: priya, distribution: wide, reason: 'Log', sure: 'yes' });
  const told = async () => (await api.engagement.history({ entity: 'estimate' }))[0]?.after;
  expect(await told()).toMatchObject({ personId: priya, round: 1 });
  expect(JSON.stringify(await told())).not.toMatch(/Log|distribution|sure/);
  await api.estimates.reveal(place);
  expect(await told()).toMatchObject({ distribution: wide, reason: 'Log', sure: 'yes' });
});
