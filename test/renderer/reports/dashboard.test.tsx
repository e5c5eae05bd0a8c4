import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { simulateByOldEngine } from '../../helpers/old-engine.ts';
import { type CorePage, corePage } from '../core-page.tsx';

let page: CorePage;
beforeEach(async () => {
  const { ReportsPage } = await import('../../../renderer/features/reports/page.tsx');
  page = await corePage('/reports', ReportsPage);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

test('the step opens with where the client stands; documents are one choice away', async () => {
  page.show();
  expect(await screen.findByRole('table', { name: 'Maturity by group' })).toBeDefined();
  await page.user.click(screen.getByRole('radio', { name: 'Documents' }));
  expect(await screen.findByRole('region', { name: 'What the documents will show' })).toBeDefined();
});

test('a figure opens its formula and its records', async () => {
  await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /^Compliance rate: 0/ }));
  const panel = screen.getByRole('dialog', { name: 'Compliance rate', hidden: true });
  expect(within(panel).getByText(/Assets whose requirements all hold/)).toBeDefined();
  expect(within(panel).getByText('Claims assistant')).toBeDefined();
  expect(within(panel).getByText('no tier that stands')).toBeDefined();
});

test('blanks are said, and nothing looks good in an empty engagement', async () => {
  page.show();
  const figures = await screen.findByRole('region', { name: 'Figures' });
  expect(within(figures).getByText(/from 0 of 2\d\d ratings/)).toBeDefined();
  expect(within(figures).getByText('not simulated')).toBeDefined();
  expect(screen.getByText('No loss curve yet')).toBeDefined();
  expect(screen.getByText('No scenario is simulated.')).toBeDefined();
});

test('a loss of another version of the engine says why it is to be simulated again', async () => {
  await simulateByOldEngine(page);
  page.show();
  const figures = await screen.findByRole('region', { name: 'Figures' });
  expect(within(figures).getByText('Computed by engine 0.9.0: simulate again')).toBeDefined();
  const risks = screen.getByRole('region', { name: 'Top risks' });
  expect(within(risks).getByText('Computed by engine 0.9.0')).toBeDefined();
  const next = screen.getByRole('region', { name: 'What next' });
  expect(within(next).getByText('1 result of another engine version')).toBeDefined();
});

test('the hashes of the evidence are checked on demand, with the file and its history', async () => {
  const { shellDialog } = await import('../../../renderer/app/app-commands.ts');
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /^Evidence: 0/ }));
  await page.user.click(screen.getByRole('button', { name: 'Check the hashes…', hidden: true }));
  expect(shellDialog.get()).toBe('verify');
  shellDialog.set(null);
});

test('the maturity table is one tab stop: arrows, Home and End move, Enter opens the figure', async () => {
  page.show();
  const table = await screen.findByRole('table', { name: 'Maturity by group' });
  const stops = () => [...table.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toHaveLength(1);
  stops()[0]?.focus();
  await page.user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^2\.1 .*, RACI: –/);
  await page.user.keyboard('{End}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^2\.1 [^,]*: –/);
  await page.user.keyboard('{Control>}{Home}{/Control}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^1 .*, Criteria: –/);
  expect(stops()).toHaveLength(1);
  await page.user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: /^1 .*, Criteria/, hidden: true })).toBeDefined();
});

test('all 35 can be seen in place of the groups, and the areas as radars', async () => {
  page.show();
  await page.user.click(await screen.findByRole('radio', { name: 'All 35' }));
  const table = screen.getByRole('table', { name: 'Maturity of each responsibility' });
  expect(within(table).getAllByRole('row')).toHaveLength(36);
  await page.user.click(screen.getByRole('radio', { name: 'Radar' }));
  expect(screen.getAllByRole('button', { name: /as a table$/ })).toHaveLength(3);
  await page.user.click(screen.getByRole('radio', { name: 'Groups' }));
});

test('each step says how far it is, by which formula, and what it lacks', async () => {
  await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /^Inventory: 0/ }));
  const panel = screen.getByRole('dialog', { name: 'Inventory', hidden: true });
  expect(within(panel).getByText(/Each asset counts twice/)).toBeDefined();
  expect(within(panel).getByText('asset without a tier')).toBeDefined();
});

test('a framework says its edition, and which links are the assessors’ own', async () => {
  const person = await page.api.people.create({ name: 'Ines', title: '', party: 'assessor', email: '' });
  const wish = { responsibilityId: '1.3', frameworkId: 'eu-ai-act', itemId: 'Art. 10', personId: person.id };
  await page.api.crosswalk.link(wish);
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /^EU AI Act: maturity –, 1 of/ }));
  const panel = screen.getByRole('dialog', { name: 'EU AI Act', hidden: true });
  expect(within(panel).getByText('Regulation (EU) 2024/1689')).toBeDefined();
  expect(
    within(within(panel).getByRole('list', { name: 'Links of the assessors', hidden: true })).getByText(
      /^Art\. 10/,
    ),
  ).toBeDefined();
});

test('risk types are scored with a reason; what is no score stays in the field, with what is wrong', async () => {
  page.show({ view: 'categories' });
  const field = await screen.findByRole('textbox', { name: 'Data breaches' });
  await page.user.type(field, '0,8{Enter}');
  expect(await screen.findByText('Mitigation recommended: Data breaches')).toBeDefined();
  const reason = await screen.findByRole('textbox', { name: 'Why Data breaches is scored so' });
  await page.user.type(reason, 'Two near misses in 2025');
  await page.user.tab();
  await page.user.clear(field);
  await page.user.type(field, '7{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe('“7” is no score. Give a number from 0 to 1.');
  expect(field).toHaveProperty('value', '7');
  const [technical] = (await page.api.posture.categories({})).categories;
  expect(technical?.types[1]).toMatchObject({ score: 0.8, reason: 'Two near misses in 2025' });
});

test('the score of a category opens its formula and the scores it is made of', async () => {
  await page.api.posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8, reason: '' });
  page.show({ view: 'categories' });
  await page.user.click(await screen.findByRole('button', { name: /^Risk category: Technical: 0\.80/ }));
  const panel = screen.getByRole('dialog', { name: 'Risk category: Technical', hidden: true });
  expect(within(panel).getByText(/It is no amount of money/)).toBeDefined();
  expect(within(panel).getByText('1 of 3')).toBeDefined();
});

test('a moved threshold says what the reference has, and goes back to it', async () => {
  await page.api.posture.setThreshold({ threshold: 0.5 });
  page.show({ view: 'categories' });
  await page.user.click(await screen.findByRole('button', { name: 'Back to 0.70 of the reference' }));
  await waitFor(async () => expect((await page.api.posture.categories({})).threshold).toBe(0.7));
});

test('a cell opens what it counts; empty cells are named as gaps', async () => {
  page.show({ view: 'categories' });
  const gaps = await screen.findByRole('region', { name: 'Gaps of the coverage' });
  expect(within(gaps).getByText('Gaps: 12 of 12 cells')).toBeDefined();
  await page.user.click(
    screen.getByRole('button', { name: /^Data Layer, Detective Controls: Not assessed/ }),
  );
  const panel = screen.getByRole('dialog', { name: 'Data Layer, Detective Controls', hidden: true });
  const state = within(panel).getByRole('combobox', { name: 'Coverage', hidden: true });
  await page.user.selectOptions(state, 'Covered');
  expect(await within(gaps).findByText('called covered, but no control is named')).toBeDefined();
  await page.user.click(within(panel).getByRole('checkbox', { name: 'Log analysis', hidden: true }));
  expect(await within(gaps).findByText('Gaps: 11 of 12 cells')).toBeDefined();
  expect(
    await screen.findByRole('button', { name: 'Data Layer, Detective Controls: Covered, 1 of 4 named' }),
  ).toBeDefined();
});

test('the next thing of the categories leads to the first field that is blank', async () => {
  page.show({ view: 'categories' });
  await page.user.click(await screen.findByRole('button', { name: /^Next: score Model vulnerabilities/ }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Model vulnerabilities');
});

test('a category above the threshold becomes a finding that says what was scored and why', async () => {
  await page.api.posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8, reason: 'Two near misses' });
  page.show({ view: 'categories' });
  await page.user.click(await screen.findByRole('button', { name: /^Raise a finding: Technical risk/ }));
  await waitFor(async () =>
    expect(await page.api.findings.list({})).toMatchObject([
      {
        title: 'Technical risk lies above the threshold',
        criteria: 'Mitigation is recommended for scores above 0.70.',
        condition: 'Data breaches 0.80: Two near misses',
      },
    ]),
  );
});
