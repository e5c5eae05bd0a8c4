import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RiskTestPage, riskPage } from './risk-page.tsx';

let page: RiskTestPage;
let id: string;
beforeEach(async () => {
  page = await riskPage();
  id = await page.scenario('Prompts leak records');
  await page.api.engagement.update({ appetite: [{ loss: 100_000, probability: 0.2 }] });
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const options = async () => within(await screen.findByRole('table', { name: 'Treatments' }));

/** A treatment that leaves a share of the frequency. */
async function treatment(title: string, annualCost: number, left: number): Promise<string> {
  const made = await page.api.treatments.create({ title, annualCost });
  const change = { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: left } } as const;
  await page.api.effects.create({ treatmentId: made.id, scenarioId: id, change });
  return made.id;
}

async function show(view = ''): Promise<void> {
  page.show(`?id=${id}${view}`);
  await page.user.click(await screen.findByRole('tab', { name: /^Treatments/ }));
}

test('a treatment is stated with its cost and what it changes, and compared at once', async () => {
  await show();
  expect(await screen.findByText(/^No treatment yet/)).toBeDefined();
  await page.user.click(await button('Add a treatment'));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByLabelText(/^What is done/), 'Rate limit');
  await page.user.type(asked.getByLabelText('Cost a year'), '10 k');
  await page.user.click(asked.getByRole('button', { name: 'Create the treatment' }));
  expect(await asked.findByText(/^Say which estimate it changes/)).toBeDefined();
  await page.user.selectOptions(asked.getByLabelText('Changes'), 'Loss event frequency');
  const high = asked.getByLabelText<HTMLInputElement>('Highest');
  expect(high.value).toBe('3');
  await page.user.clear(high);
  await page.user.type(high, '1.5{Enter}');
  const row = await (await options()).findByRole('row', { name: /^T-01 Rate limit €10.k/ });
  expect(row).toBeDefined();
  const [stored] = await page.api.treatments.list({});
  expect(stored?.effects[0]?.change).toEqual({
    kind: 'replace',
    node: 'frequency.lef',
    distribution: { dist: 'pert', min: 0.5, mode: 1, max: 1.5 },
  });
});

test('a cost that cannot be read is refused in words, and nothing is stored', async () => {
  await show();
  await page.user.click(await button('Add a treatment'));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByLabelText(/^What is done/), 'Rate limit');
  await page.user.type(asked.getByLabelText('Cost a year'), 'cheap');
  await page.user.selectOptions(asked.getByLabelText('Changes'), 'Loss event frequency');
  await page.user.click(asked.getByRole('button', { name: 'Create the treatment' }));
  expect(await asked.findByText(/“cheap” is not an amount/)).toBeDefined();
  expect(await page.api.treatments.list({})).toEqual([]);
});

test('an effect is edited where it stands, as one step that the history tells', async () => {
  await treatment('Rate limit', 10_000, 0.5);
  await show();
  await page.user.click(await (await options()).findByRole('button', { name: /^T-01/ }));
  await page.user.click(await button('Edit T-01'));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.click(asked.getByRole('button', { name: 'Edit the effect “How often: 50 % are left”' }));
  const left = asked.getByLabelText<HTMLInputElement>('Value');
  expect(left.value).toBe('50');
  await page.user.clear(left);
  await page.user.type(left, '20');
  await page.user.type(asked.getByLabelText('Why it is believed'), 'Load test of May');
  await page.user.clear(asked.getByLabelText('Cost a year'));
  await page.user.type(asked.getByLabelText('Cost a year'), '12 k');
  await page.user.click(asked.getByRole('button', { name: 'Store the treatment' }));
  const row = await (await options()).findByRole('row', { name: /^T-01 Rate limit €12.k/ });
  expect(row).toBeDefined();
  const [stored] = await page.api.treatments.list({});
  expect(stored?.effects).toMatchObject([
    { change: { kind: 'scale', factor: { value: 0.2 } }, rationale: 'Load test of May' },
  ]);
  await page.user.click(await screen.findByRole('tab', { name: 'History' }));
  expect(
    await screen.findByText('T-01 here: How often: 50 % are left → How often: 20 % are left'),
  ).toBeDefined();
  await page.api.engagement.undo({});
  const [before] = await page.api.treatments.list({});
  expect(before).toMatchObject({ annualCost: 10_000, effects: [{ change: { factor: { value: 0.5 } } }] });
});

test('the option that is looked at is drawn beside the scenario as it is', async () => {
  await treatment('Rate limit', 10_000, 0.5);
  await show();
  await page.user.click(await (await options()).findByRole('button', { name: /^T-01/ }));
  const figures = within(await screen.findByRole('table', { name: 'Figures of the annual loss' }));
  expect(await figures.findByRole('row', { name: /^With T-01/ })).toBeDefined();
});

test('what is typed for an estimate moves every option', async () => {
  await treatment('Rate limit', 0, 0.5);
  await show();
  const first = within(await (await options()).findByRole('row', { name: /^T-01/ }));
  const before = first.getByRole('img').getAttribute('aria-label');
  await page.user.clear(await screen.findByRole('textbox', { name: 'Highest' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Highest' }), '30');
  await waitFor(async () => {
    const row = within((await options()).getByRole('row', { name: /^T-01/ }));
    expect(row.getByRole('img').getAttribute('aria-label')).not.toBe(before);
  });
});

test('treatments are bundled, and the choice is recorded with who and why', async () => {
  await treatment('Rate limit', 1_000, 0.5);
  await treatment('Own records', 2_000, 0.3);
  const { id: priya } = await page.api.people.create({
    name: 'Priya Anand',
    title: '',
    party: 'client',
    email: '',
  });
  await show();
  await page.user.click(await button('Bundle treatments'));
  await page.user.click(await button('Make the bundle'));
  expect(await (await options()).findByRole('row', { name: /^T-01 \+ T-02/ })).toBeDefined();
  await page.user.click(await button('Choose T-01 + T-02'));
  const asked = within(await screen.findByRole('dialog', { name: 'Choose T-01 + T-02' }));
  await page.user.click(asked.getByRole('button', { name: 'Record the decision' }));
  expect(await asked.findByText('Say who decides.')).toBeDefined();
  await page.user.selectOptions(asked.getByLabelText(/^Who decides/), priya);
  await page.user.type(asked.getByLabelText(/^Reason/), 'Cheap and strong');
  await page.user.click(asked.getByRole('button', { name: 'Record the decision' }));
  const note = await screen.findByRole('note', { name: 'Decision' });
  expect(note.textContent).toMatch(/decided by Priya Anand on .*Cheap and strong/);
  const [decision] = await page.api.decisions.list({});
  expect(decision).toMatchObject({ scenarioId: id, personId: priya, reason: 'Cheap and strong' });
  expect(decision?.basis.figures.meanAfter).toBeLessThan(decision?.basis.figures.meanBefore ?? 0);
});

test('a bundle is named, given other treatments, and taken apart again', async () => {
  const ids = [];
  for (const [title, left] of [
    ['Rate limit', 0.5],
    ['Own records', 0.3],
    ['Filter', 0.4],
  ] as const)
    ids.push(await treatment(title, 1_000, left));
  await page.api.bundles.create({ title: 'Both', treatmentIds: ids.slice(0, 2) });
  await show();
  await page.user.click((await options()).getByRole('button', { name: /^T-01 \+ T-02/ }));
  await page.user.click(await button('Edit T-01 + T-02'));
  const asked = within(await screen.findByRole('dialog', { name: 'Edit the bundle' }));
  await page.user.clear(asked.getByLabelText(/^Name/));
  await page.user.type(asked.getByLabelText(/^Name/), 'First wave');
  await page.user.click(asked.getByLabelText(/^T-02/));
  await page.user.click(asked.getByRole('button', { name: 'Store the bundle' }));
  expect(await asked.findByText('A bundle has at least two treatments.')).toBeDefined();
  await page.user.click(asked.getByLabelText(/^T-03/));
  await page.user.click(asked.getByRole('button', { name: 'Store the bundle' }));
  expect(await (await options()).findByRole('row', { name: /^T-01 \+ T-03 First wave/ })).toBeDefined();
  await page.user.click(await button('Edit T-01 + T-03'));
  await page.user.click(await button('Delete the bundle'));
  await waitFor(async () => expect(await page.api.bundles.list({})).toEqual([]));
});

test('the comparison ranks what a budget allows', async () => {
  await treatment('Rate limit', 1_000, 0.5);
  await treatment('Own records', 90_000, 0.1);
  page.show(`?id=${id}&view=compare`);
  const ranking = within(await screen.findByRole('region', { name: 'Ranking under a budget' }));
  await waitFor(() => expect(ranking.getAllByRole('row')).toHaveLength(4));
  await page.api.portfolio.update({ budget: 5_000 });
  await waitFor(() => expect(ranking.getAllByRole('row')).toHaveLength(2));
  expect(ranking.getByRole('row', { name: /^T-01 €1.*k/ })).toBeDefined();
});
