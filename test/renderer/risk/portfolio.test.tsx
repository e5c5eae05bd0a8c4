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
  expect(effect.getByRole('row', { name: /^Independent €/ })).toBeDefined();
  expect(effect.getByRole('row', { name: /^Correlated €/ })).toBeDefined();
  await choose('Correlated');
  await waitFor(async () => expect((await page.api.portfolio.settings({})).correlated).toBe(true));
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
