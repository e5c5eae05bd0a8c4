import { expect, test } from 'vitest';
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

test('what was compared stands with how to repeat it, and the chosen one with the decision', async () => {
  const { risk, reproducibility } = await decidedReport();
  const { options, decision } = risk.scenarios[0]!.treatment;
  expect(options.map(({ refs, title, isDecided }) => [refs, title, isDecided])).toEqual([
    ['T-01', 'Rate limit', true],
  ]);
  expect(options[0]!.figures).toMatchObject({ annualCost: 20_000 });
  expect(options[0]!.figures.breaches).toMatchObject([{ loss: 200_000, allowed: 0.1 }]);
  expect(reproducibility.comparisons.map(({ ref, state }) => [ref, state])).toEqual([
    ['S-01', 'as it is'],
    ['S-01', 'with T-01'],
  ]);
  expect(decision).toMatchObject({
    by: 'Priya Anand',
    decision: { title: 'T-01 Rate limit', reason: 'Pays for itself' },
  });
});

test('without comparison and decision nothing is said of treatments', async () => {
  using bench = await openBench();
  await bench.api.scenarios.create({ title: 'Leak' });
  const { risk } = buildReport(reportInputOf(bench));
  expect(risk.scenarios[0]!.treatment).toEqual({ options: [], decision: null, plan: null, watched: null });
  expect(risk.elicited).toEqual([]);
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

test('common drivers are told with what follows them, and what has no effect now is named', async () => {
  using bench = await openBench();
  const { api } = bench;
  const one = await api.scenarios.createFromTemplate({ templateId: 'extraction' });
  const other = await api.scenarios.create({ title: 'Not estimated' });
  await api.simulations.run({ iterations: 1_000, seed: 1 });
  const node = one.factors.find((factor) => factor.node.startsWith('loss.'))!.node;
  await api.drivers.create({
    name: 'The law',
    note: 'Fines are decided by one authority',
    links: [
      { scenarioId: one.id, node, correlation: 0.5 },
      { scenarioId: other.id, node: 'frequency.lef', correlation: -0.3 },
    ],
  });
  const { risk, method } = buildReport(reportInputOf(bench));
  expect(risk.portfolio?.drivers).toMatchObject([
    { driver: 'The law', ref: 'S-01', correlation: 0.5, idle: false },
    { driver: 'The law', ref: 'S-02', input: 'Loss events a year', correlation: -0.3, idle: true },
  ]);
  expect(risk.portfolio?.dependence).toMatch(/1 input follows 1 common driver/);
  expect(method.limits.join(' ')).toMatch(/common driver/);
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

test('a range agreed on one round stands with those who gave it, while the next round is still blind', async () => {
  using bench = await openBench();
  const { api } = bench;
  const person = async (name: string) =>
    (await api.people.create({ name, title: '', party: 'client', email: '' })).id;
  const [priya, jonas] = [await person('Priya Anand'), await person('Jonas Beck')];
  const { id: scenarioId } = await api.scenarios.create({
    title: 'Leak',
    ...twoFactors({ frequency, loss }),
  });
  const place = { scenarioId, node: 'frequency.lef' };
  await api.estimates.give({ ...place, personId: priya, distribution: frequency });
  await api.estimates.give({ ...place, personId: jonas, distribution: { ...frequency, mode: 2 } });
  await api.estimates.reveal(place);
  await api.estimates.choose({ ...place, personId: priya, reason: 'Log' });
  await api.estimates.again(place);
  await api.estimates.give({ ...place, personId: jonas, distribution: frequency });
  const { risk } = buildReport(reportInputOf(bench));
  const [line] = risk.scenarios[0]!.inputs;
  expect(line).toMatchObject({ node: 'frequency.lef', by: 'PA, JB', spread: '× 2.0', round: 1 });
});
