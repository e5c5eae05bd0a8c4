import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RiskTestPage, riskPage } from './risk-page.tsx';

let page: RiskTestPage;
beforeEach(async () => {
  page = await riskPage();
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const choose = async (name: string) => page.user.click(await screen.findByRole('radio', { name }));

async function shown(): Promise<string> {
  const id = await page.scenario('Prompts leak records');
  await page.scenario('Weights are copied');
  await page.api.simulations.run({ iterations: 10_000, seed: 7 });
  page.show('?view=portfolio');
  await screen.findByRole('heading', { level: 1, name: 'Risk' });
  return id;
}

test('the correlation is switched and its effect on the tail stands beside it', async () => {
  await shown();
  await choose('Correlation');
  const effect = within(await screen.findByRole('table', { name: 'Effect of the correlation' }));
  expect(effect.getByRole('row', { name: /^Independent ?as set €/ })).toBeDefined();
  expect(effect.getByRole('row', { name: /^Correlated severities €/ })).toBeDefined();
  await choose('Correlated');
  await waitFor(async () => expect((await page.api.portfolio.settings({})).correlated).toBe(true));
  expect(await effect.findByRole('row', { name: /^Correlated severities ?as set €/ })).toBeDefined();
});

test('a common driver is stated, its effect on the sum stands beside it, and it is edited and deleted', async () => {
  await shown();
  await choose('Correlation');
  expect(await screen.findByText(/One cause may move several scenarios/)).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Add a driver' }));
  const asked = within(await screen.findByRole('dialog'));
  await page.user.type(asked.getByRole('textbox', { name: /^Name/ }), 'Attack campaign');
  for (const [place, scenario] of [
    ['1', 'S-01 Prompts leak records'],
    ['2', 'S-02 Weights are copied'],
  ] as const)
    await page.user.selectOptions(asked.getByLabelText(`Scenario of input ${place}`), scenario);
  await page.user.selectOptions(asked.getByLabelText('Input 1'), 'Loss event frequency');
  await page.user.click(asked.getByRole('button', { name: 'Create the driver' }));
  expect(await asked.findByText(/Choose which estimate follows in row 2/)).toBeDefined();
  await page.user.selectOptions(asked.getByLabelText('Input 2'), 'Loss event frequency');
  const strength = asked.getByLabelText('Correlation of input 2, −1 to 1');
  await page.user.clear(strength);
  await page.user.type(strength, '2');
  await page.user.click(asked.getByRole('button', { name: 'Create the driver' }));
  expect(await asked.findByText(/between −1 and 1/)).toBeDefined();
  await page.user.clear(strength);
  await page.user.type(strength, '0,9');
  await page.user.click(asked.getByRole('button', { name: 'Create the driver' }));
  expect(await screen.findByText('S-02 Loss event frequency +0.9')).toBeDefined();
  const effect = within(await screen.findByRole('table', { name: 'Effect of the correlation' }));
  expect(await effect.findByRole('row', { name: /^Common drivers ?as set €/ })).toBeDefined();
  expect(effect.getByRole('row', { name: /^Drivers and severities €/ })).toBeDefined();
  // What was simulated before rests on other ties.
  expect(await screen.findByText(/Estimates, scenarios or what ties them have changed/)).toBeDefined();

  await page.user.click(screen.getByRole('button', { name: 'Edit Attack campaign' }));
  const edited = within(await screen.findByRole('dialog'));
  await page.user.click(edited.getByRole('button', { name: 'Remove input 2' }));
  await page.user.click(edited.getByRole('button', { name: 'Store the driver' }));
  await waitFor(() => expect(screen.queryByText(/S-02 Loss event frequency/)).toBeNull());
  await page.user.click(screen.getByRole('button', { name: 'Delete Attack campaign' }));
  expect(await screen.findByText(/One cause may move several scenarios/)).toBeDefined();
  await waitFor(() =>
    expect(screen.queryByText(/Estimates, scenarios or what ties them have changed/)).toBeNull(),
  );
});

test('the heat map is there for those who ask, derived from the losses, and leads to a scenario', async () => {
  const id = await shown();
  expect(screen.queryByRole('table', { name: 'Heat map' })).toBeNull();
  await choose('Heat map');
  const map = within(await screen.findByRole('table', { name: 'Heat map' }));
  await page.user.click(await map.findByRole('button', { name: 'S-01' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^S-01/ })).toBeDefined();
  expect(page.address()).toContain(id);
});

test('the states are simulated on demand and drawn beside the sum', async () => {
  const id = await shown();
  const made = await page.api.treatments.create({ title: 'Filter', annualCost: 1, status: 'in place' });
  const change = { kind: 'scale', part: 'frequency', factor: { dist: 'constant', value: 3 } } as const;
  await page.api.effects.create({ treatmentId: made.id, scenarioId: id, change });
  await choose('Inherent, current, target');
  const states = within(await screen.findByRole('table', { name: 'Inherent, current, target' }));
  expect(states.getByRole('row', { name: /^Current not simulated/ })).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Simulate the states' }));
  expect(
    await states.findByRole('row', { name: /^Inherent, without the controls in place €/ }),
  ).toBeDefined();
  expect(states.getByRole('row', { name: /^Target, .* nothing decided yet/ })).toBeDefined();
  const figures = within(screen.getByRole('table', { name: 'Figures of the annual loss' }));
  expect(await figures.findByRole('row', { name: /^Inherent €/ })).toBeDefined();
});

test('a scenario begins with a template, its ranges marked as examples until they are replaced', async () => {
  const { templates } = await page.api.templates.list({});
  const [template] = templates;
  page.show();
  await screen.findByText('No scenarios yet');
  await page.user.keyboard('n');
  const asked = within(await screen.findByRole('dialog'));
  await page.user.selectOptions(asked.getByLabelText('Begin with'), template?.id ?? '');
  expect(asked.getByText(/All ranges are examples/)).toBeDefined();
  await page.user.click(asked.getByRole('button', { name: 'Create the scenario' }));
  await screen.findByRole('heading', { level: 1, name: /^S-01/ });
  const examples = await screen.findAllByRole('treeitem', { name: /an example, to be replaced$/ });
  expect(examples).toHaveLength(template?.factors.length ?? 0);
  expect(await screen.findByRole('button', { name: /^Next: replace the example for/ })).toBeDefined();
  const [stored] = await page.api.scenarios.list({});
  expect(stored?.techniques).toEqual(template?.techniques.map(({ id }) => id));
});
