import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
  expect(await screen.findByRole('region', { name: 'Maturity by group' })).toBeDefined();
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

test('the hashes of the evidence are checked on demand', async () => {
  page.show();
  await page.user.click(await screen.findByRole('button', { name: /^Evidence: 0/ }));
  await page.user.click(screen.getByRole('button', { name: 'Check the hashes', hidden: true }));
  expect(await screen.findByText(/All hashes match/)).toBeDefined();
});

test('risk types are scored, and what is no score is refused in words', async () => {
  page.show({ view: 'categories' });
  const field = await screen.findByRole('textbox', { name: 'Data breaches' });
  await page.user.type(field, '0,8{Enter}');
  expect(await screen.findByText('Mitigation recommended: Data breaches')).toBeDefined();
  await page.user.clear(field);
  await page.user.type(field, '7{Enter}');
  await waitFor(() => expect(field).toHaveProperty('value', '0.8'));
  expect((await page.api.posture.categories({})).categories[0]?.score).toBe(0.8);
});

test('the coverage of a layer is chosen in its cell', async () => {
  page.show({ view: 'categories' });
  const cell = await screen.findByRole('combobox', { name: 'Data Layer, Detective Controls' });
  await page.user.selectOptions(cell, 'Partly covered');
  await waitFor(async () => {
    const { layers } = await page.api.posture.categories({});
    expect(layers.find(({ id }) => id === 'data')?.cells[1]?.state).toBe('partial');
  });
});
