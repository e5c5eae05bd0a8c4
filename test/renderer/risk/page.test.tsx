import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { twoFactors } from '../../helpers/two-factors.ts';
import { FREQUENCY, LOSS, type RiskTestPage, riskPage } from './risk-page.tsx';

let page: RiskTestPage;
beforeEach(async () => {
  page = await riskPage();
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const field = (name: string | RegExp) => screen.findByRole('textbox', { name });
/** The range and the reason that are stored for a factor; without an id, of the first scenario. */
async function storedAt(node: string, id?: string) {
  const stored = await page.api.scenarios.list({});
  const scenario = stored.find((one) => id === undefined || one.id === id);
  return scenario?.factors.find((factor) => factor.node === node);
}
const frequencyOf = async (id?: string) => (await storedAt('frequency.lef', id))?.distribution ?? null;
const node = (name: string | RegExp) => screen.findByRole('treeitem', { name });
const figures = async () => within(await screen.findByRole('table', { name: 'Figures of the annual loss' }));

test('an empty step says what scenarios are for and begins one', async () => {
  await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
  page.show();
  expect(await screen.findByText('No scenarios yet')).toBeDefined();
  await page.user.keyboard('n');
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByLabelText(/What happens/), 'Prompts leak records');
  await page.user.type(asked.getByLabelText('Description'), 'Through the retrieval tool');
  await page.user.type(asked.getByLabelText(/^Threat/), 'Customers who craft prompts');
  await page.user.selectOptions(asked.getByLabelText('Effect'), 'Confidentiality');
  await page.user.click(asked.getByRole('button', { name: 'Link an asset' }));
  await page.user.type(await screen.findByRole('combobox', { name: 'Link an asset' }), 'claims{Enter}');
  await page.user.click(asked.getByRole('button', { name: 'Create the scenario' }));
  expect(await heading('S-01 Prompts leak records')).toBeDefined();
  const [stored] = await page.api.scenarios.list({});
  expect(stored).toMatchObject({
    title: 'Prompts leak records',
    description: 'Through the retrieval tool',
    threat: 'Customers who craft prompts',
    effect: 'confidentiality',
    factors: [],
  });
  expect(stored?.assetIds).toHaveLength(1);
});

test('an empty step says that a scenario is missing, and that leads to one', async () => {
  page.show();
  await page.user.click(await screen.findByRole('button', { name: 'No scenario yet' }));
  expect(await screen.findByRole('dialog', { name: 'New scenario' })).toBeDefined();
});

test('the dialog offers the threats of the reference and says what the chosen one means', async () => {
  const [threat] = await page.api.catalogue.threats({});
  page.show();
  await screen.findByText('No scenarios yet');
  await page.user.keyboard('n');
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByLabelText(/^Threat/), threat?.name ?? '');
  expect(await asked.findByText(`${threat?.stage}: ${threat?.description}`)).toBeDefined();
});

test('a scenario without a title is refused beside the field and what was typed stays', async () => {
  page.show();
  await screen.findByText('No scenarios yet');
  await page.user.keyboard('n');
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByLabelText('Description'), 'Half an idea');
  await page.user.click(asked.getByRole('button', { name: 'Create the scenario' }));
  expect(await asked.findByText('Say what happens.')).toBeDefined();
  expect((asked.getByLabelText('Description') as HTMLTextAreaElement).value).toBe('Half an idea');
  expect(await page.api.scenarios.list({})).toEqual([]);
});

test('the next thing leads from an estimate to the other, to the simulation, to its figures', async () => {
  await page.api.scenarios.create({ title: 'Prompts leak records' });
  page.show();
  await page.user.click(await button(/estimate loss event frequency of S-01/));
  await waitFor(async () => expect(document.activeElement).toBe(await field('Lowest')));
  await page.user.keyboard('0.5{Tab}1{Tab}3{Enter}');
  await waitFor(async () => expect(await frequencyOf()).toEqual(FREQUENCY));
  await page.user.click(await button(/estimate loss per event of S-01/));
  await page.user.selectOptions(await screen.findByLabelText('Distribution'), 'Lognormal');
  await page.user.type(await field(/^Low/), '20 k');
  await page.user.type(await field(/^High/), '400 k');
  // The field has not been left: what was typed is meant all the same.
  await page.user.keyboard('{Enter}');
  await page.user.click(await button(/simulate 1 scenario/));
  await waitFor(async () => expect((await figures()).getByRole('row', { name: /^As is/ })).toBeDefined());
  expect(screen.getByText(/^seed [\d\s]+$/)).toBeDefined();
  expect(page.notices.at(-1)).toMatch(/^1 scenario simulated over 10.000 years$/);
  expect(await button(/Next: Exceptions/)).toBeDefined();
});

test('what is typed is tried at once, shown as a trial, and stored only on Enter', async () => {
  const id = await page.scenario('Prompts leak records');
  await page.api.simulations.run({ iterations: 10_000, seed: 7 });
  page.show(`?id=${id}`);
  expect((await figures()).queryByRole('row', { name: /^Trial/ })).toBeNull();
  const high = await field('Highest');
  await page.user.clear(high);
  await page.user.type(high, '30');
  expect((await figures()).getByRole('row', { name: /^Trial/ })).toBeDefined();
  expect(await screen.findByText(/Trial of 10.000 years .* not stored/)).toBeDefined();
  expect(await node(/^Loss event frequency, 0\.5 – 1 – 30 a year, a trial, not stored yet$/)).toBeDefined();
  expect(await frequencyOf(id)).toEqual(FREQUENCY);
  await page.user.keyboard('{Escape}');
  await waitFor(async () => expect((await figures()).queryByRole('row', { name: /^Trial/ })).toBeNull());
  await page.user.clear(await field('Highest'));
  await page.user.type(await field('Highest'), '30{Enter}');
  await waitFor(async () => expect(await frequencyOf(id)).toEqual({ ...FREQUENCY, max: 30 }));
  expect(await screen.findByText(/The estimates, or what ties them, have changed since/)).toBeDefined();
  expect((await figures()).getByRole('row', { name: /^Before/ })).toBeDefined();
});

test.each([
  ['Highest', '0.2', 'Highest: must be above the lowest'],
  ['Highest', '0.5', /a range needs a width/],
  ['Lowest', '-1', 'Lowest: cannot be below 0'],
  ['Most likely', '9', 'Most likely: above the highest'],
  ['Most likely', '0.1', 'Most likely: below the lowest'],
  ['Highest', '1e999', /not a number of events/],
  ['Highest', 'often', /not a number of events/],
  ['Highest', '900000', /^Highest: too often/],
  ['Weight λ', '0', /4 is usual/],
])('%s %s is refused beside the field, kept as typed, and nothing is stored', async (name, typed, words) => {
  const id = await page.scenario('Prompts leak records');
  page.show(`?id=${id}`);
  const input = (await field(name)) as HTMLInputElement;
  await page.user.clear(input);
  await page.user.type(input, `${typed}{Enter}`);
  expect(await screen.findByText(words)).toBeDefined();
  expect(input.value).toBe(typed);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(/Not stored. In use stays 0.5 – 1 – 3 a year/)).toBeDefined();
  await page.user.tab();
  await page.user.tab();
  expect(await frequencyOf(id)).toEqual(FREQUENCY);
});

test('half a range is kept over a visit to another scenario and stored when it is whole', async () => {
  const { id } = await page.api.scenarios.create({ title: 'First' });
  await page.api.scenarios.create({ title: 'Second' });
  page.show(`?id=${id}`);
  await page.user.type(await field('Lowest'), '0.5');
  expect(
    await screen.findByText('Nothing is stored until most likely and highest is there too.'),
  ).toBeDefined();
  await page.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await heading('S-02 Second');
  await page.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await heading('S-01 First');
  expect(((await field('Lowest')) as HTMLInputElement).value).toBe('0.5');
  await page.user.type(await field('Most likely'), '1');
  await page.user.type(await field('Highest'), '3');
  await page.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(async () => expect(await frequencyOf(id)).toEqual(FREQUENCY));
});

test('Ctrl+Enter in a field stores the range before it asks for the next thing', async () => {
  const { id } = await page.api.scenarios.create({ title: 'First', ...twoFactors({ loss: LOSS }) });
  page.show(`?id=${id}`);
  await page.user.type(await field('Lowest'), '0.5');
  await page.user.type(await field('Most likely'), '1');
  await page.user.type(await field('Highest'), '3');
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  await button(/simulate 1 scenario/);
  expect(await frequencyOf(id)).toEqual(FREQUENCY);
  expect(await page.api.simulations.list({})).toEqual([]);
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => expect(await page.api.simulations.list({})).toHaveLength(2));
});

test('the weight of a PERT and the reason are stored', async () => {
  const id = await page.scenario('Prompts leak records');
  page.show(`?id=${id}`);
  await page.user.type(await field('Weight λ'), '8{Enter}');
  await waitFor(async () => expect(await frequencyOf(id)).toEqual({ ...FREQUENCY, lambda: 8 }));
  await page.user.type(await field('Reason'), 'Two incidents in three years');
  await page.user.tab();
  await waitFor(async () =>
    expect((await storedAt('frequency.lef', id))?.rationale).toBe('Two incidents in three years'),
  );
});

test('an estimate is removed by leaving its fields blank, and undo brings it back', async () => {
  const id = await page.scenario('Prompts leak records');
  page.show(`?id=${id}`);
  for (const name of ['Lowest', 'Most likely', 'Highest']) await page.user.clear(await field(name));
  expect(await screen.findByText(/removes the estimate/)).toBeDefined();
  await page.user.keyboard('{Enter}');
  await waitFor(async () => expect(await frequencyOf(id)).toBeNull());
  await page.api.engagement.undo({});
  await waitFor(async () => expect(((await field('Highest')) as HTMLInputElement).value).toBe('3'));
});

test('the bet on the range advises to widen or to narrow it', async () => {
  page.show(`?id=${await page.scenario('Prompts leak records')}`);
  await page.user.click(await screen.findByRole('radio', { name: 'The wheel' }));
  expect(screen.getByText(/make the range wider/)).toBeDefined();
  await page.user.click(screen.getByRole('radio', { name: 'The range' }));
  expect(screen.getByText(/make the range narrower/)).toBeDefined();
});

test('a run is cancelled and the results before it stay', async () => {
  const id = await page.scenario('Prompts leak records');
  await page.api.simulations.run({ iterations: 10_000, seed: 7 });
  await page.api.factors.set({
    scenarioId: id,
    node: 'frequency.lef',
    patch: { distribution: { dist: 'pert', min: 500, mode: 700, max: 900 } },
  });
  page.show(`?id=${id}`);
  await page.user.click(await button('Simulate all'));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.click(asked.getByRole('radio', { name: /^1.000.000$/ }));
  await page.user.type(asked.getByLabelText('Seed'), 'abc{Enter}');
  expect(asked.getByText(/A seed is a whole number/)).toBeDefined();
  await page.user.clear(asked.getByLabelText('Seed'));
  await page.user.type(asked.getByLabelText('Seed'), '99{Enter}');
  expect(await screen.findByRole('progressbar', { name: 'Simulating' })).toBeDefined();
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(page.notices.at(-1)).toMatch(/^Simulation cancelled/));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect((await page.api.simulations.list({})).map((result) => result.seed)).toEqual([7, 7]);
});

test('the tree is walked with the arrows and Enter edits the range', async () => {
  page.show(`?id=${await page.scenario('Prompts leak records')}`);
  const tree = within(await screen.findByRole('region', { name: 'Loss event tree' }));
  tree.getByRole('treeitem', { name: /^Loss event frequency/ }).focus();
  await page.user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Loss per event/);
  await page.user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Annual loss/);
  await page.user.keyboard('{ArrowRight}{ArrowDown}');
  await page.user.keyboard('{Enter}');
  await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('20 k'));
});

test('a node is taken apart into its factors and put together again, and its range is still there', async () => {
  const id = await page.scenario('Prompts leak records');
  page.show(`?id=${id}`);
  (await node(/^Loss event frequency/)).focus();
  await page.user.keyboard('+');
  expect(await node(/^Threat event frequency, Not estimated/)).toBeDefined();
  expect(await node(/^Loss event frequency, estimates missing, calculated/)).toBeDefined();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-node')).toBe('frequency.lef'));
  await page.user.keyboard('{ArrowRight}{ArrowDown}+');
  expect(await node(/^Resistance strength, Not estimated/)).toBeDefined();
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('data-node')).toBe('frequency.vulnerability'),
  );
  await page.user.keyboard('{ArrowLeft}-');
  expect(await node(/^Loss event frequency, 0\.5 – 1 – 3 a year$/)).toBeDefined();
});

test('calculated nodes follow what is typed, through a contest of capability and resistance', async () => {
  const id = await page.scenario('Prompts leak records');
  await page.api.scenarios.update({
    id,
    patch: { tree: { semantics: 'event', frequency: 'tef-capability', primary: [], secondary: [] } },
  });
  const sure = (value: number) => ({ dist: 'constant', value }) as const;
  const set = (place: string, value: number) =>
    page.api.factors.set({ scenarioId: id, node: place, patch: { distribution: sure(value) } });
  await set('frequency.tef', 12);
  await set('frequency.threat_capability', 60);
  await page.api.factors.set({
    scenarioId: id,
    node: 'frequency.resistance_strength',
    patch: { distribution: { dist: 'uniform', min: 50, max: 90 } },
  });
  page.show(`?id=${id}`);
  expect(await node(/^Vulnerability, 25\.0.%, calculated/)).toBeDefined();
  expect(await node(/^Loss event frequency, 3\.00 a year/)).toBeDefined();
  await page.user.clear(await field('Value'));
  await page.user.type(await field('Value'), '24');
  expect(await node(/^Loss event frequency, 6\.00 a year/)).toBeDefined();
});

test('a secondary loss is added, split into forms and taken out again', async () => {
  const id = await page.scenario('Prompts leak records');
  page.show(`?id=${id}`);
  await page.user.click(await node(/^Annual loss/));
  await page.user.type(await field('Another secondary loss'), 'Fine of the authority{Enter}');
  expect(await node(/^Fine of the authority, estimates missing/)).toBeDefined();
  await page.user.click(await screen.findByRole('checkbox', { name: 'fines and judgments' }));
  expect(await node(/^Fines and judgments, Not estimated/)).toBeDefined();
  await page.user.click(await button('Remove Fine of the authority'));
  await waitFor(() => expect(screen.queryByRole('treeitem', { name: /^Fine of the authority/ })).toBeNull());
  expect(page.notices.at(-1)).toMatch(/no longer part of the tree/);
});

test.each([
  [
    'Triangular',
    { Lowest: '1', 'Most likely': '2', Highest: '4' },
    { dist: 'triangular', min: 1, mode: 2, max: 4 },
  ],
  ['Uniform', { Lowest: '1', Highest: '4' }, { dist: 'uniform', min: 1, max: 4 }],
  ['One value', { Value: '1 in 4' }, { dist: 'constant', value: 0.25 }],
  [
    'Metalog',
    { P10: '1', P50: '2', P90: '4', 'Never below': '0' },
    { dist: 'metalog', p10: 1, p50: 2, p90: 4, min: 0 },
  ],
])('a range can be stated as %s', async (shape, values, distribution) => {
  const { id } = await page.api.scenarios.create({ title: 'First' });
  page.show(`?id=${id}`);
  await page.user.selectOptions(await screen.findByLabelText('Distribution'), shape);
  for (const [name, text] of Object.entries(values)) await page.user.type(await field(name), text);
  await page.user.keyboard('{Enter}');
  await waitFor(async () => expect(await frequencyOf(id)).toEqual(distribution));
});

test('J and K walk the scenarios and the address follows', async () => {
  const first = await page.scenario('First');
  const second = await page.scenario('Second');
  page.show();
  await heading('S-01 First');
  await waitFor(() => expect(page.address()).toBe(`/risk?id=${first}`));
  await page.user.keyboard('j');
  await heading('S-02 Second');
  expect(page.address()).toBe(`/risk?id=${second}`);
  await page.user.keyboard('k');
  await heading('S-01 First');
});

test('a scenario is renamed where its title stands, and its history says so', async () => {
  const id = await page.scenario('First');
  page.show(`?id=${id}`);
  await heading('S-01 First');
  await page.user.keyboard('{F2}');
  const title = await field('Title');
  await page.user.clear(title);
  await page.user.type(title, 'Prompts leak records{Enter}');
  await heading('S-01 Prompts leak records');
  await page.user.click(screen.getByRole('tab', { name: 'History' }));
  expect(await screen.findByText('Title: First → Prompts leak records')).toBeDefined();
});

test('a scenario is deleted with its result, its neighbour follows, undo brings it back', async () => {
  const first = await page.scenario('First');
  await page.scenario('Second');
  page.show(`?id=${first}`);
  await page.user.click(await button('More on this scenario'));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Delete scenario' }));
  await heading('S-02 Second');
  expect(page.notices.at(-1)).toBe('S-01 deleted');
  await page.api.engagement.undo({});
  expect((await page.api.scenarios.list({})).map(({ ref }) => ref)).toEqual(['S-01', 'S-02']);
});

test('a scenario that an exception names stays, and the page says why', async () => {
  const id = await page.scenario('First');
  await page.api.exceptions.create({ title: 'Live without a filter', scenarioIds: [id] });
  page.show(`?id=${id}`);
  await page.user.click(await button('More on this scenario'));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Delete scenario' }));
  await waitFor(() => expect(page.notices.at(-1)).toMatch(/S-01 stays: EXC-01 names it/));
});

test('the portfolio shows the sum, what each scenario adds, and leads to them', async () => {
  await page.api.engagement.update({ appetite: [{ loss: 100_000, probability: 0.01 }] });
  await page.scenario('First');
  const second = await page.scenario('Second');
  await page.api.scenarios.create({ title: 'Third' });
  await page.api.simulations.run({ iterations: 10_000, seed: 7 });
  page.show('?view=portfolio');
  expect(await heading('Risk')).toBeDefined();
  expect((await figures()).getByRole('row', { name: /^All scenarios/ })).toBeDefined();
  expect(screen.getByText(/^Over appetite from/)).toBeDefined();
  expect(screen.getByText(/1 without a result is not in the sum/)).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Loss exceedance as a table' }));
  expect(screen.getByRole('row', { name: /^€100.k .* 1\.0.%$/ })).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Contributions as a table' }));
  expect(screen.getByRole('row', { name: /^S-02 Second €/ })).toBeDefined();
  await page.user.dblClick(await screen.findByText('Second'));
  await heading('S-02 Second');
  expect(page.address()).toBe(`/risk?id=${second}`);
});
