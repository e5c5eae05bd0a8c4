import type { Page } from '@playwright/test';
import { expect, goToStep, saved, test } from './workbench.ts';

/** The risk step shows a scenario under its own title. */
const SCENARIO = /^S-\d\d /;

/** Key after G, name in the guided path, title of the page. */
const STEPS = [
  ['1', 'Scope', 'Scope'],
  ['2', 'Inventory', 'Inventory'],
  ['3', 'Classify & access', 'Classify & access'],
  ['4', 'Responsibilities', /^\d\.\d/],
  ['6', 'Risk', SCENARIO],
  ['7', 'Exceptions', 'Exceptions'],
  ['8', 'RACI', 'RACI'],
  ['0', 'Evidence & findings', 'Evidence & findings'],
  ['-', 'Reports', 'Reports'],
] as const;

const next = (page: Page) => page.keyboard.press('Control+Enter');
const type = (page: Page, text: string) => page.keyboard.type(text);
const nextButton = (page: Page) => page.locator('[aria-keyshortcuts="Control+Enter"]');

/** The words for the region that holds the keyboard. */
const region = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    const named = active?.closest<HTMLElement>('[data-region]')?.dataset['region'];
    return named ?? (active?.closest('main') ? 'centre' : 'none');
  });

test('every step is reached with G and its key, and along the path with Tab and Enter', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  for (const [key, , title] of STEPS) await goToStep(page, key, title);
  const path = page.getByRole('navigation', { name: 'Guided path' });
  await path.getByRole('link', { name: /^Step 1, Scope/ }).focus();
  for (const [, name, title] of STEPS) {
    const link = path.getByRole('link', { name: new RegExp(`^Step \\d+, ${name}`) });
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await link.focus();
    await page.keyboard.press('Tab');
  }
});

test('F6 walks the parts of the screen and back, and ? shows every key', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '8', 'RACI');
  await expect(page.getByRole('grid', { name: /RACI matrix/ })).toBeVisible();
  const walked: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6');
    walked.push(await region(page));
  }
  expect(walked).toEqual(['head', 'centre', 'inspector', 'rail']);
  await page.keyboard.press('Shift+F6');
  expect(await region(page)).toBe('inspector');

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (const words of ['Search or run a command', 'Next problem in the matrix', 'Fill down', 'Inventory'])
    await expect(keys.getByText(words, { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  expect(await region(page)).toBe('inspector');
});

test('the palette finds a record and opens it, and runs a command', async ({ page, workbench, sample }) => {
  await workbench.start(sample);
  await goToStep(page, '1', 'Scope');
  await page.keyboard.press('Control+k');
  await type(page, 'EXC-03');
  await expect(page.getByRole('option', { name: /^EXC-03/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /^EXC-03/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await type(page, 'dark');
  await expect(page.getByRole('option', { name: /^Dark appearance/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('scope: a field is written and stored without a mouse', async ({ page, workbench, sample }) => {
  await workbench.start(sample);
  await goToStep(page, '1', 'Scope');
  const client = page.getByLabel('Client', { exact: true });
  await client.focus();
  await page.keyboard.press('End');
  await type(page, ' plc');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(page.getByRole('banner').getByText('Brightwater Bank plc')).toBeVisible();
});

test('inventory: the next thing leads to a missing owner; undo and redo go back and forth', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '2', 'Inventory');
  await expect(nextButton(page)).toHaveText(/Assign 2 owners/);
  await next(page);
  await expect(page.getByRole('grid', { name: 'Assets' })).toBeFocused();
  await page.keyboard.press('Enter');
  await type(page, 'Platform engineering');
  await page.keyboard.press('Enter');
  await expect(nextButton(page)).toHaveText(/Assign 1 owner/);
  await page.keyboard.press('Control+z');
  await expect(nextButton(page)).toHaveText(/Assign 2 owners/);
  await page.keyboard.press('Control+Shift+z');
  await expect(nextButton(page)).toHaveText(/Assign 1 owner/);

  // A letter in the grid begins an edit, so the page's own keys are pressed outside it.
  await page.keyboard.press('F6');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add asset' });
  await expect(dialog).toBeVisible();
  await type(page, 'Complaint triage model');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText(/^41 assets/)).toBeVisible();
});

test('risk: a new scenario is begun and its first estimate has the cursor', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '6', SCENARIO);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'New scenario' })).toBeVisible();
  await type(page, 'Model weights leak through a backup');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^S-13 Model weights leak/ })).toBeVisible();
  await next(page);
  await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
});

test('exceptions: a draft is begun, and cards are walked with J and K', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '7', 'Exceptions');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'New exception' })).toBeVisible();
  await type(page, 'Weekly instead of daily scans');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary');
  await expect(inspector).toHaveAccessibleName(/^EXC-12 Weekly instead/);
  await page.keyboard.press('j');
  await expect(inspector).not.toHaveAccessibleName(/^EXC-12/);
  await page.keyboard.press('k');
  await expect(inspector).toHaveAccessibleName(/^EXC-12/);
});

test('RACI: a letter is typed into the matrix, and the next thing settles an open choice', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '8', 'RACI');
  const matrix = page.getByRole('grid', { name: /RACI matrix/ });
  await expect(matrix).toBeVisible();
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  const cell = matrix.locator('td[tabindex="0"]');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(cell).toHaveAccessibleName(/empty/);
  await page.keyboard.press('i');
  await expect(cell).toHaveAccessibleName(/Informed/);
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveAccessibleName(/empty/);

  await expect(nextButton(page)).toHaveText(/decide [RACI] for/);
  await next(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(nextButton(page)).not.toHaveText(/decide [RACI] for/);
});
