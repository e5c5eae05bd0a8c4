import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goToStep, seriousFindings, test, type Workbench } from './workbench.ts';

const CLI = join(import.meta.dirname, '../../out/main/cli.js');
const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const FEDERAL = join(FIXTURES, 'inventories/2024_consolidated_ai_inventory_raw_v2.csv');
const ML_BOM = join(FIXTURES, 'aibom/in-the-wild/snyk-aibom-agents-mcp.json');
const SPDX = join(FIXTURES, 'aibom/spdx3/simplehtr-example.json');

/** A fresh engagement at its empty inventory. */
async function emptyInventory(page: Page, workbench: Workbench): Promise<void> {
  const file = join(workbench.folder, 'northgate.assay');
  const facts = ['--client', 'Northgate Mutual', '--title', 'AI security assessment'];
  execFileSync(process.execPath, [CLI, 'new', file, ...facts], {
    stdio: 'ignore',
    env: { ...process.env, ASSAY_SETTINGS: join(workbench.folder, 'settings') },
  });
  await workbench.start(file);
  await expect(page.getByText('Whole engagement')).toBeVisible();
  await goToStep(page, '2', 'Inventory');
}

const choose = (page: Page, path: string) => page.getByLabel('File to import').setInputFiles(path);
const theme = (page: Page, name: string) =>
  page.evaluate((value) => {
    document.documentElement.dataset['theme'] = value;
  }, name);

test('a real inventory is previewed, its mapping corrected, stored, shown and taken back', async ({
  page,
  workbench,
}) => {
  await emptyInventory(page, workbench);
  await page.keyboard.press('i');
  await choose(page, FEDERAL);
  const dialog = page.getByRole('dialog', { name: /Import 2024_consolidated/ });
  await expect(dialog.getByText('CSV, Windows-1252, comma · 2 133 rows · 62 columns')).toBeVisible();
  for (const name of ['light', 'dark']) {
    await theme(page, name);
    expect(await seriousFindings(page)).toEqual([]);
  }
  await theme(page, 'light');

  await dialog.getByLabel('“Agency” becomes').selectOption('vendor');
  await dialog.getByLabel('Rows that name no type').selectOption('service');
  await dialog.getByRole('button', { name: 'Save mapping…' }).click();
  await page.getByLabel('Name of the mapping').fill('Federal list');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('As saved under “Federal list”')).toBeVisible();

  await dialog.getByRole('tab', { name: /First rows/ }).click();
  const first = dialog.getByRole('grid').getByRole('row').nth(1);
  await expect(first).toContainText('Non-Intrusive Inspection');
  await expect(first).toContainText('Service');
  await expect(first).toContainText('Department of Homeland Security');

  await page.keyboard.press('Control+Enter');
  const done = page.getByRole('dialog', { name: /Imported 2024_consolidated/ });
  await expect(done.getByText('The import is stored.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await done.getByRole('button', { name: /Show imported assets/ }).click();
  await expect(page.getByRole('tab', { name: /Last import/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('2 133 of 2 133')).toBeVisible();

  // The same headings are mapped by themselves now, and what is there already is left out with its reason.
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await choose(page, FEDERAL);
  await expect(dialog.getByText('As saved under “Federal list”')).toBeVisible();
  await dialog.getByRole('tab', { name: /Left out/ }).click();
  await expect(dialog.getByText(/It is in the inventory already, as AST-001/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Import/ })).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.locator('body').press('Control+z');
  await expect(page.getByText('Nothing in the inventory yet')).toBeVisible();
});

test('a bill of materials brings components, services and their relations', async ({ page, workbench }) => {
  await emptyInventory(page, workbench);
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await choose(page, ML_BOM);
  const dialog = page.getByRole('dialog', { name: /Import snyk-aibom/ });
  await expect(dialog.getByText('CycloneDX 1.6 · 16 parts')).toBeVisible();
  await expect(dialog.getByRole('row', { name: 'Architecture family' })).toBeVisible();
  await dialog.getByRole('tab', { name: /Relations/ }).click();
  await expect(dialog.getByRole('row', { name: /DemoServer depends on get_greeting/ })).toBeVisible();
  for (const name of ['light', 'dark']) {
    await theme(page, name);
    expect(await seriousFindings(page)).toEqual([]);
  }
  await dialog.getByRole('button', { name: /Import 16 assets/ }).click();
  const done = page.getByRole('dialog', { name: /Imported snyk-aibom/ });
  await expect(done.getByText('The import is stored.')).toBeVisible();
  await done.getByRole('button', { name: 'Undo import' }).click();
  await expect(done.getByText('The import was taken back.')).toBeVisible();
  await done.getByRole('button', { name: /^Close Ctrl/ }).click();
  await expect(page.getByText('Nothing in the inventory yet')).toBeVisible();
});

test('a refused file is told in words, and the next one can be chosen at once', async ({
  page,
  workbench,
}) => {
  await emptyInventory(page, workbench);
  await page.keyboard.press('i');
  await choose(page, SPDX);
  await expect(page.getByRole('alert')).toContainText(
    'simplehtr-example.json is an SPDX document, which Assay does not read. Ask whoever made it for CycloneDX JSON',
  );
  expect(await seriousFindings(page)).toEqual([]);
  const path = join(workbench.folder, 'list.csv');
  writeFileSync(path, 'Name;Owner\nClaims assistant;Lena Moreau\n');
  await page.getByLabel('Or the path of a file on this computer').fill(`"${path}"`);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import list.csv' });
  await expect(dialog.getByText('CSV, UTF-8, semicolon · 1 row · 2 columns')).toBeVisible();

  // Another file under the same path is not stored unseen.
  writeFileSync(path, 'Name;Owner\nSomething else;Lena Moreau\n');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert')).toContainText('list.csv has changed since it was previewed');
  await dialog.getByRole('button', { name: 'Read it again' }).click();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Imported list.csv' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('rowheader', { name: 'Something else' })).toBeVisible();
});

test('a file dropped on the inventory opens the preview', async ({ page, workbench }) => {
  await emptyInventory(page, workbench);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Name,Owner\nClaims assistant,Lena Moreau\n'], 'dropped.csv'));
    return transfer;
  });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Drop the file to see what it would bring in')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByRole('dialog', { name: 'Import dropped.csv' })).toBeVisible();
});
