import { expect, test } from 'vitest';
import { dateLong } from '../../../shared/format/date.ts';
import { buildReport } from '../../../shared/report/report.ts';
import { treeWords } from '../../../shared/report/tree-words.ts';
import { openBench } from '../../helpers/bench.ts';
import { reportInputOf } from '../../helpers/report-input.ts';
import { twoFactors } from '../../helpers/two-factors.ts';

const frequency = { dist: 'pert', min: 0.5, mode: 1, max: 3 } as const;
const loss = { dist: 'pert', min: 50_000, mode: 100_000, max: 300_000 } as const;

/** The report of a scenario two people estimated, one treatment of which was chosen. */
async function decidedReport() {
  using bench = await openBench({ now: () => new Date('2026-11-18T09:30:00Z') });
  const { api } = bench;
  await api.engagement.update({ appetite: [{ loss: 200_000, probability: 0.1 }] });
  const person = async (name: string) =>
    (await api.people.create({ name, title: '', party: 'client', email: '' })).id;
  const [priya, jonas] = [await person('Priya Anand'), await person('Jonas Beck')];
  const { id: scenarioId } = await api.scenarios.create({
    title: 'Leak',
    ...twoFactors({ frequency, loss }),
  });
  const place = { scenarioId, node: 'frequency.lef' };
  await api.estimates.give({
    ...place,
    personId: priya,
    distribution: frequency,
    reason: 'Log',
    sure: 'yes',
  });
  await api.estimates.give({ ...place, personId: jonas, distribution: { ...frequency, mode: 2 } });
  await api.estimates.reveal(place);
  await api.estimates.choose({ ...place, personId: priya, reason: 'Log' });
  await api.estimates.give({ ...place, node: 'loss.primary', personId: jonas, distribution: loss });
  const { id } = await api.treatments.create({ title: 'Rate limit', annualCost: 20_000 });
  const change = { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 0.5 } } as const;
  await api.effects.create({ treatmentId: id, scenarioId, change });
  await api.simulations.run({ iterations: 20_000, seed: 4 });
  await api.evaluations.run({ scenarioId, iterations: 20_000, seed: 4 });
  await api.decisions.decide({ scenarioId, treatmentIds: [id], personId: priya, reason: 'Pays for itself' });
  return buildReport(reportInputOf(bench));
}

test('treatments stand with their figures and how to repeat them, and the chosen one with the decision', async () => {
  const [scenario] = (await decidedReport()).risk.scenarios;
  const { lines, decision } = scenario!.treatment!;
  expect(lines.map(({ label, chosen, outOfDate }) => [label, chosen, outOfDate])).toEqual([
    ['As it is', false, false],
    ['T-01 Rate limit', true, false],
  ]);
  expect(lines[1]).toMatchObject({ annualCost: 20_000, run: { seed: 4, iterations: 20_000 } });
  expect(lines[1]!.breaches).toMatchObject([{ loss: 200_000, allowed: 0.1 }]);
  expect(decision).toMatchObject({
    title: 'T-01 Rate limit',
    by: 'Priya Anand',
    on: dateLong('2026-11-18'),
    reason: 'Pays for itself',
  });
  expect(decision!.basis).toMatch(
    /^Taken on an average year of .* before and .* after \(\d+\s%\sless\), for .* a year; seed 4/,
  );
});

test('estimates of several people stand as they were given; blind rounds are not told', async () => {
  const [scenario] = (await decidedReport()).risk.scenarios;
  const [opinions, ...more] = scenario!.opinions;
  expect(more).toEqual([]);
  expect(opinions!.lines).toMatchObject([
    { person: 'Priya Anand', range: '0.5 – 1 – 3', sure: 'yes', reason: 'Log' },
    { person: 'Jonas Beck', range: '0.5 – 2 – 3', sure: '', reason: '' },
  ]);
  expect(opinions!.sentence).toBe(
    'Best guesses are 2.0 times apart: Priya Anand lowest, Jonas Beck highest. Chosen by the room.',
  );
});

test('without comparison and decision there is no chapter of treatments', async () => {
  using bench = await openBench();
  await bench.api.scenarios.create({ title: 'Leak' });
  expect(buildReport(reportInputOf(bench)).risk.scenarios[0]).toMatchObject({
    treatment: null,
    opinions: [],
  });
});

test('ranges that are still examples and a correlation are told as limits', async () => {
  using bench = await openBench();
  const { api } = bench;
  await api.scenarios.createFromTemplate({ templateId: 'extraction' });
  await api.portfolio.update({ correlated: true, correlation: 0.4 });
  const limits = buildReport(reportInputOf(bench)).method.limits.join('\n');
  expect(limits).toMatch(/Ranges of S-01 are still the examples of a template/);
  expect(limits).toMatch(/correlation of 0.4/);
});

test('the tree is told in sentences', () => {
  expect(treeWords({ semantics: 'event', frequency: 'lef', primary: [], secondary: [] })).toBe(
    'Loss events a year are estimated directly. An event costs one amount.',
  );
  expect(
    treeWords({
      semantics: 'bernoulli',
      frequency: 'tef-vulnerability',
      primary: ['response', 'productivity'],
      secondary: [{ id: 'fine', title: 'Fine', forms: ['fines_and_judgments'] }],
    }),
  ).toBe(
    'Loss events a year are the attempts times the share of them that succeeds. An event costs the sum of response and productivity. Some events are followed by more, each with its own probability: Fine (fines and judgments). A year has at most one event, for comparison with tools that take the frequency for a probability.',
  );
});
