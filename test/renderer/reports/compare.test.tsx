import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareTarget, targetText } from '../../../renderer/features/reports/compare/target.ts';
import { openBench } from '../../helpers/bench.ts';
import { type CorePage, corePage } from '../core-page.tsx';

let page: CorePage;
let now: () => Date;
beforeEach(async () => {
  const { ReportsPage } = await import('../../../renderer/features/reports/page.tsx');
  now = () => new Date();
  page = await corePage('/reports', ReportsPage, { now: () => now() });
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

async function rate(api: CorePage['api'], maturity: 1 | 2): Promise<void> {
  const { id: personId } = await api.people.create({ name: 'Ines', title: '', party: 'assessor', email: '' });
  await api.responsibilities.rate({ personId, dimensionId: '2.4.2/implementation', maturity });
}

test('the address names an entry of the history or a file', () => {
  for (const target of [{ sequence: 12 }, { path: 'C:\\Clients\\Northgate 2025.assay' }])
    expect(compareTarget(targetText(target))).toEqual(target);
  for (const text of [undefined, '', '0', 'x', '1.5']) expect(compareTarget(text)).toBeNull();
});

test('another file stands beside the present state: figures, maturity and gaps with what became of them', async () => {
  using earlier = await openBench();
  await rate(earlier.api, 1);
  const { path = '' } = (await earlier.api.engagement.current({})) ?? {};
  await earlier.api.engagement.close({});
  await rate(page.api, 2);
  page.show({ compare: targetText({ path }) });
  const view = await screen.findByRole('region', { name: 'Comparison' });
  expect(within(view).getByText(/Compared with “AI security assessment” of Northgate Mutual/)).toBeDefined();
  const figures = within(view).getByRole('table', { name: 'Figures then and now' });
  const posture = within(figures).getByRole('row', { name: /^Posture, of 10 2\.0 4\.0/ });
  expect(within(posture).getByText('better')).toBeDefined();
  const gap = within(view).getByRole('row', { name: /^2\.4\.2 / });
  expect(within(gap).getByText('smaller')).toBeDefined();
  await page.user.click(within(posture).getByRole('button', { name: /^Posture, of 10: \+2\.00/ }));
  const panel = screen.getByRole('dialog', { name: 'Posture, of 10', hidden: true });
  expect(within(panel).getByText(/lower bound/)).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Stop comparing' }));
  expect(await screen.findByRole('region', { name: 'Figures' })).toBeDefined();
});

test('risk categories and coverage stand beside those of the earlier state, and lead to where they are said', async () => {
  const { posture, engagement } = page.api;
  await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.8 });
  await posture.setCoverage({ layer: 'data', control: 'detective', state: 'absent' });
  const sequence = (await engagement.current({}))?.sequence ?? 0;
  await posture.scoreRiskType({ riskType: 'data_breaches', score: 0.6 });
  await posture.setCoverage({ layer: 'data', control: 'detective', state: 'partial', controls: ['det-1'] });
  page.show({ compare: targetText({ sequence }) });
  const categories = await screen.findByRole('table', { name: 'Risk categories then and now' });
  expect(
    within(categories).getByRole('row', { name: /^Technical 0\.80 mitigate 0\.60 .*−0\.20 better/ }),
  ).toBeDefined();
  const coverage = screen.getByRole('table', { name: 'Coverage by controls then and now' });
  const cells = within(coverage).getAllByRole('button');
  expect(cells).toHaveLength(12);
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  const name =
    /^Data Layer, Detective Controls: Not covered, 0 of \d+ named; now Partly covered, 1 of \d+ named: better/;
  await page.user.click(within(coverage).getByRole('button', { name }));
  const panel = screen.getByRole('dialog', { name: /^Data Layer, Detective/, hidden: true });
  await page.user.click(within(panel).getByRole('button', { name: 'Go to the cell', hidden: true }));
  expect(await screen.findByRole('table', { name: 'Coverage by controls' })).toBeDefined();
});

test('what cannot be read is said, and the dashboard is one click away', async () => {
  page.show({ compare: targetText({ path: '/nowhere/none.assay' }) });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/There is no file at .*none\.assay/);
  await page.user.click(within(alert).getByRole('button', { name: 'Back to the dashboard' }));
  expect(await screen.findByRole('region', { name: 'Figures' })).toBeDefined();
});

test('while all work was done in one hour, the menu says why there is no earlier state', async () => {
  page.show();
  await page.user.click(await screen.findByRole('button', { name: 'Compare with' }));
  await waitFor(() => expect(screen.getByText('All work so far was done within this hour.')).toBeDefined());
});

test('states older than those of the menu are chosen in a dialog', async () => {
  const times = [
    '2026-09-01',
    '2026-09-02',
    '2026-09-03',
    '2026-09-04',
    '2026-09-05',
    '2026-09-06',
    '2026-09-07',
  ];
  for (const day of times) {
    now = () => new Date(`${day}T10:00:00.000Z`);
    await page.api.engagement.update({ objectives: `On ${day}` });
  }
  page.show();
  await page.user.click(await screen.findByRole('button', { name: 'Compare with' }));
  expect(screen.getAllByRole('menuitem', { name: /entry/, hidden: true })).toHaveLength(5);
  await page.user.click(screen.getByRole('menuitem', { name: 'An older state…', hidden: true }));
  const dialog = screen.getByRole('dialog', { name: 'Compare with an earlier state', hidden: true });
  const select = within(dialog).getByRole('combobox', { name: 'State', hidden: true });
  expect(within(select).getAllByRole('option', { hidden: true }).length).toBeGreaterThan(5);
  await page.user.click(within(dialog).getByRole('button', { name: 'Compare', hidden: true }));
  expect(await screen.findByText('Compared with this engagement as it was.')).toBeDefined();
});
