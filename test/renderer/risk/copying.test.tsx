import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { trainer } from '../../../renderer/features/risk/requests.ts';
import { type RiskTestPage, riskPage } from './risk-page.tsx';

let page: RiskTestPage;
let id: string;
beforeEach(async () => {
  page = await riskPage();
  await page.api.engagement.update({ appetite: [{ loss: 100_000, probability: 0.2 }] });
  id = await page.scenario('Prompts leak records');
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const choose = async (name: string) => page.user.click(await screen.findByRole('radio', { name }));
const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Does something that copies, waits until the page has said so, and gives what the clipboard then holds. */
async function copiedBy(act: () => Promise<void>): Promise<string> {
  const before = page.notices.length;
  await act();
  await waitFor(() => expect(page.notices.length).toBeGreaterThan(before));
  expect(page.notices.at(-1)).toMatch(/ copied$/);
  return navigator.clipboard.readText();
}

/** Lines of comma-separated values, text without its quotes. */
const fields = (text: string): string[][] =>
  text
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      ),
    );

/** Copies a table by the button beside it. */
const copy = async (of: string) =>
  fields(await copiedBy(async () => page.user.click(await button(`Copy the figures (CSV): ${of}`))));

/** Chooses a copy in the menu of a panel. */
const copyFrom = (panel: HTMLElement, entry: string) =>
  copiedBy(async () => {
    await page.user.click(await within(panel).findByRole('button', { name: 'More on this chart' }));
    await page.user.click(await screen.findByRole('menuitem', { name: entry }));
  });
const CSV = 'Copy the figures (CSV)';
const SVG = 'Copy as a drawing (SVG)';

async function treatment(title: string, annualCost: number, left: number): Promise<void> {
  const made = await page.api.treatments.create({ title, annualCost });
  const change = { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: left } } as const;
  await page.api.effects.create({ treatmentId: made.id, scenarioId: id, change });
}

async function showPortfolio() {
  await page.scenario('Weights are copied');
  await page.api.simulations.run({ iterations: 10_000, seed: 7 });
  page.show('?view=portfolio');
  await screen.findByRole('heading', { level: 1, name: 'Risk' });
  const all = await page.api.simulations.list({});
  return {
    sum: all.find(({ scenarioId }) => scenarioId === null)?.result,
    first: all.find(({ scenarioId }) => scenarioId === id)?.result,
  };
}

/** As they are copied: to 15 digits. */
const figure = (value = Number.NaN) => String(Number(value.toPrecision(15)));

test('the figures beside the curve are copied in full, with the chance of a year without loss', async () => {
  const { sum } = await showPortfolio();
  const [head, row] = await copy('Figures of the annual loss');
  expect(head).toEqual([
    'Curve',
    ...['Mean', 'P50', 'P75', 'P90', 'P95', 'P99', 'TVaR 95'].map((name) => `${name} (EUR)`),
    'Years without loss (%)',
  ]);
  expect(row).toEqual([
    'All scenarios',
    ...[sum?.mean, sum?.percentiles.p50, sum?.percentiles.p75, sum?.percentiles.p90].map(figure),
    ...[sum?.percentiles.p95, sum?.percentiles.p99, sum?.tvar95].map(figure),
    figure((sum?.zeroProbability ?? 0) * 100),
  ]);
});

test('the register is copied with its exact means and its units', async () => {
  await page.api.scenarios.create({ title: '=HYPERLINK("x")' });
  const { first } = await showPortfolio();
  const [head, row, , unestimated] = await copy('Scenarios');
  expect(head?.slice(0, 6)).toEqual([
    'Id',
    'Scenario',
    'State',
    'Frequency, mean (a year)',
    'Loss per event, mean (EUR)',
    'Annual loss, mean (EUR)',
  ]);
  expect(row?.slice(0, 4)).toEqual(['S-01', 'Prompts leak records', 'Current', '1.25']);
  expect(row?.[5]).toBe(figure(first?.mean));
  const [, title] = (await copy('Scenarios')).find(([ref]) => ref === 'S-02') ?? [];
  expect(title).toBe('\'=HYPERLINK(""x"")');
  expect(unestimated?.length).toBe(head?.length);
});

test('the heat map has a table beside it, and both are copied', async () => {
  const { first } = await showPortfolio();
  await choose('Heat map');
  await page.user.click(await button('Heat map as a table'));
  const table = within(await screen.findByRole('table', { name: /^Each scenario by its chance/ }));
  expect(
    table.getByRole('row', { name: /^S-01 Prompts leak records \d.* Likely|Possible|Almost every year/ }),
  ).toBeDefined();
  const region = screen.getByRole('region', { name: 'Heat map' });
  const [head, row] = fields(await copyFrom(region, CSV));
  const likelihood = 1 - (first?.zeroProbability ?? 0);
  expect(head?.slice(0, 2)).toEqual(['Scenario', 'Chance of a year with a loss (%)']);
  expect(row?.[1]).toBe(figure(likelihood * 100));
  expect(Number(row?.[3])).toBeCloseTo((first?.mean ?? 0) / likelihood, 6);
  expect(await copyFrom(region, SVG)).toMatch(/^<svg .*Mean loss of such a year.*S-01/s);
});

test('the states are copied once they are simulated', async () => {
  await showPortfolio();
  await choose('Inherent, current, target');
  const states = within(await screen.findByRole('region', { name: 'Inherent, current, target' }));
  expect(states.getAllByText('not simulated')).toHaveLength(3);
  expect(states.queryByRole('button', { name: /^Copy/ })).toBeNull();
  await page.user.click(await button('Simulate the states'));
  const [head, inherent, current] = await copy('Inherent, current, target');
  expect(head).toEqual(['State', 'Mean (EUR)', 'P90 (EUR)', 'TVaR 95 (EUR)', 'Years without loss (%)']);
  expect(inherent).toEqual(['Inherent, without the controls in place', '', '', '', '']);
  expect(current?.[0]).toBe('Current');
  expect(Number(current?.[1])).toBeGreaterThan(100_000);
});

test('common drivers and what they do to the sum are copied', async () => {
  await page.api.drivers.create({
    name: 'Attack campaign',
    note: 'Same tools',
    links: [{ scenarioId: id, node: 'frequency.lef', correlation: -0.6 }],
  });
  await showPortfolio();
  await choose('Correlation');
  expect(await copy('Common drivers')).toEqual([
    ['Driver', 'Scenario', 'Input', 'Correlation', 'Why these hang together'],
    ['Attack campaign', 'S-01 Prompts leak records', 'Loss event frequency', '-0.6', 'Same tools'],
  ]);
  const [head, independent, ...others] = await copy('Effect of the correlation');
  expect(head?.[0]).toBe('Way of adding up');
  expect(independent?.[0]).toBe('Independent');
  expect(others.map(([way]) => way)).toEqual([
    'Correlated severities',
    'Common drivers',
    'Drivers and severities',
  ]);
});

test('the comparison and the ranking are copied with all their figures', async () => {
  await treatment('Rate limit', 1_000, 0.5);
  await treatment('Own records', 90_000, 0.1);
  page.show(`?id=${id}&view=compare`);
  const [head, first] = await copy('Ranking under a budget');
  expect(head).toEqual([
    'Treatment',
    'What is done',
    'Cost a year (EUR)',
    'Reduction (EUR)',
    'Net benefit (EUR)',
    'ROSI',
  ]);
  expect(first?.slice(0, 3)).toEqual(['T-01', 'Rate limit', '1000']);
  expect(Number(first?.[3]) - Number(first?.[2])).toBeCloseTo(Number(first?.[4]), 6);

  const treatments = screen.getByRole('region', { name: 'Treatments' });
  const [columns, asIs, limited] = fields(await copyFrom(treatments, CSV));
  expect(columns?.at(-1)).toMatch(/^> €100.k \(%\)$/);
  expect(asIs?.[2]).toBe('');
  expect(limited?.slice(0, 3)).toEqual(['T-01', 'Rate limit', '1000']);
  expect(Number(limited?.[3])).toBeLessThan(Number(asIs?.[3]));
  expect(await copyFrom(treatments, SVG)).toContain('T-02 Own records');
});

test('the estimates of the tree are copied with what each counts and rests on', async () => {
  page.show(`?id=${id}`);
  await screen.findByRole('treeitem', { name: /^Loss event frequency/ });
  const text = await copiedBy(async () => {
    await page.user.click(await button('More on this scenario'));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Copy the estimates (CSV)' }));
  });
  const [head, frequency, loss] = fields(text);
  expect(head?.slice(0, 6)).toEqual(['Input', 'Unit', 'Lowest', 'Most likely', 'Highest', 'Mean']);
  expect(frequency?.slice(0, 6)).toEqual(['Loss event frequency', 'a year', '0.5', '1', '3', '1.25']);
  expect(loss?.slice(1, 3)).toEqual(['EUR', '20000']);
  expect(loss?.slice(4, 5)).toEqual(['400000']);
});

test('the exact check is copied, each figure with what it counts', async () => {
  page.show(`?id=${id}`);
  await screen.findByRole('img', { name: /^How far the annual loss swings/ });
  const drivers = (await screen.findByRole('heading', { name: 'What drives it' })).closest('section');
  await page.user.click(within(drivers as HTMLElement).getByRole('button', { name: 'More on this chart' }));
  await page.user.click(await screen.findByRole('menuitemradio', { name: 'Exact check' }));
  const lines = fields(await copyFrom(await screen.findByRole('region', { name: 'Exact check' }), CSV));
  expect(lines[0]?.slice(0, 3)).toEqual(['Figure', 'Simulated', 'Simulated, unit']);
  const mean = lines.find(([name]) => name === 'Mean');
  expect(mean?.[2]).toBe('EUR');
  expect(Number(mean?.[5])).toBeGreaterThan(0);
  expect(lines.at(-1)?.slice(0, 3)).toEqual(['No loss', expect.stringMatching(/^\d/), '%']);
});

test('scores and answers of the calibration trainer are copied', async () => {
  const { id: personId } = await page.api.people.create({
    name: 'Priya Anand',
    title: '',
    party: 'client',
    email: '',
  });
  const session = await page.api.calibration.start({ personId, questions: 10 });
  for (const question of session.questions)
    await page.api.calibration.answer({
      sessionId: session.id,
      questionId: question.id,
      low: 1,
      high: 2_000,
    });
  await page.api.calibration.finish({ sessionId: session.id });
  page.show(`?id=${id}`);
  await screen.findByRole('treeitem', { name: /^Loss event frequency/ });
  trainer.set(true);
  const [head, row] = await copy('Scores of all rounds together');
  expect(head?.slice(0, 4)).toEqual(['Person', 'Held the truth', 'Answered', 'Rate (%)']);
  expect(row?.slice(0, 3)).toEqual(['Priya Anand', expect.stringMatching(/^\d+$/), '10']);
  const answers = await copy('Answers and the truth');
  expect(answers).toHaveLength(11);
  expect(answers[0]?.[0]).toBe('Question');
  expect(answers[1]?.slice(1, 3)).toEqual(['1', '2000']);
});
