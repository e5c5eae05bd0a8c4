import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CorePage, corePage } from '../core-page.tsx';
import { layOut } from '../ui/data-grid-harness.tsx';

const { InventoryPage } = await import('../../../renderer/features/inventory/page.tsx');
const { inventoryState, patchState } = await import(
  '../../../renderer/features/inventory/inventory-state.ts'
);

const untouched = inventoryState.get();
let page: CorePage;
beforeEach(async () => {
  layOut();
  // Room for the inspector beside the grid.
  Object.assign(window, { innerWidth: 1440 });
  // What a person chose on a page outlives leaving it, so each test begins anew.
  patchState(untouched);
  page = await corePage('/inventory', InventoryPage);
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const NAMES = ['Claims triage', 'Claims data', 'Fraud scoring'] as const;
const addAssets = () =>
  page.api.assets.create({
    drafts: NAMES.map((name, index) => ({
      name,
      type: index === 1 ? ('dataset' as const) : ('model' as const),
      tier: index === 2 ? null : ('internal' as const),
      owner: index === 0 ? 'Jonas Beck' : '',
    })),
  });
const all = () => page.api.assets.list({ ids: null });
const stored = async (field: 'name' | 'owner' | 'tier') => (await all()).map((row) => row[field]);
const grid = () => screen.findByRole('grid', { name: 'Assets' });
const cell = (name: string) => screen.findByRole('rowheader', { name });
/** Puts the keyboard on the name of an asset. */
const enter = async (name: string) => {
  await grid();
  await page.user.click(await cell(name));
};

test('an empty inventory says what it is for, which files help, and how to begin', async () => {
  page.show();
  expect(await screen.findByText('Nothing in the inventory yet')).toBeDefined();
  expect(screen.getByText(/CycloneDX ML-BOM/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'asset register empty' })).toBeDefined();
});

test('Enter edits the cell in place, and one undo brings the old name back', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  await page.user.keyboard('{Enter}{Control>}a{/Control}Claims router{Enter}');
  await waitFor(async () => expect((await stored('name'))[0]).toBe('Claims router'));
  await page.user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await stored('name'))[0]).toBe('Claims triage'));
});

test('a name that is taken away is refused beside the cell and nothing is stored', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  await page.user.keyboard('{Enter}{Control>}a{/Control}{Delete}{Enter}');
  expect(await screen.findByText(/A name is needed/)).toBeDefined();
  expect(await stored('name')).toEqual([...NAMES]);
});

test('cells of a spreadsheet are pasted over the cells from the current one on', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  await page.user.paste('Claims router\tAgent\nClaims archive\tDataset');
  await waitFor(async () =>
    expect((await all()).map((row) => `${row.name}, ${row.type}`)).toEqual([
      'Claims router, agent',
      'Claims archive, dataset',
      'Fraud scoring, model',
    ]),
  );
});

test('Ctrl+D fills the selected rows with the value of the first', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  await page.user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await page.user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await waitFor(async () => expect(new Set(await stored('owner'))).toEqual(new Set(['Jonas Beck'])));
});

test('a tier is given to all selected assets by its key', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  await page.user.keyboard(' {ArrowDown} t');
  const dialog = within(await screen.findByRole('dialog', { name: 'Tier of 2 assets' }));
  await page.user.selectOptions(dialog.getByRole('combobox'), 'Restricted');
  await page.user.keyboard('{Enter}');
  await waitFor(async () => expect(await stored('tier')).toEqual(['restricted', 'restricted', null]));
});

test('Del removes the asset, and undo brings it back', async () => {
  await addAssets();
  page.show();
  await enter('Claims data');
  await page.user.keyboard('{Delete}');
  await waitFor(async () => expect(await stored('name')).toEqual(['Claims triage', 'Fraud scoring']));
  await page.user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect(await stored('name')).toEqual([...NAMES]));
});

test('the next thing narrows the grid to what lacks an owner', async () => {
  await addAssets();
  page.show();
  await cell('Claims triage');
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Claims triage' })).toBeNull());
  expect(screen.getByText('2 of 3')).toBeDefined();
});

test('a filter set by the keyboard is kept as a view of its own', async () => {
  await addAssets();
  page.show();
  await cell('Claims triage');
  await page.user.keyboard('f');
  const [field] = await screen.findAllByRole('combobox');
  if (!field) throw new Error('The filter has no field');
  expect(document.activeElement).toBe(field);
  await page.user.selectOptions(field, 'Type');
  await page.user.selectOptions(screen.getByLabelText('Value'), 'Dataset');
  await page.user.keyboard('{Enter}');
  expect(await screen.findByText('1 of 3')).toBeDefined();
  await page.user.click(screen.getByRole('button', { name: 'Save view' }));
  await page.user.keyboard('Data sets{Enter}');
  expect(await screen.findByRole('tab', { name: /Data sets/, selected: true })).toBeDefined();
  expect((await page.api.views.list({ step: 'inventory' })).map((view) => view.name)).toEqual(['Data sets']);
});

test('the inspector follows the current cell, walks the records and shows the history of each', async () => {
  await addAssets();
  page.show();
  await enter('Claims triage');
  expect(await screen.findByRole('complementary', { name: 'AST-001 Claims triage' })).toBeDefined();
  await page.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const inspector = within(await screen.findByRole('complementary', { name: 'AST-002 Claims data' }));
  await page.user.click(inspector.getByRole('tab', { name: /History/ }));
  expect(await inspector.findByText('Added')).toBeDefined();
  await page.user.keyboard(']');
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
});

test('names keep markup, right-to-left and length as they are', async () => {
  const odd = ['<img src=x onerror=alert(1)>', 'מודל זיהוי', 'Long '.repeat(99).trim()];
  await page.api.assets.create({ drafts: odd.map((name) => ({ name, type: 'model' })) });
  page.show();
  await grid();
  for (const name of odd) expect(await cell(name)).toBeDefined();
  expect(document.querySelector('main img')).toBeNull();
});
