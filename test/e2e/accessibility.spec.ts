import type { Page } from '@playwright/test';
import { expect, goToStep, runCommand, seriousFindings, test } from './workbench.ts';

/** Every step that has an instrument: its key after G and its title; the risk step shows a scenario under its own. */
const STEPS = [
  ['1', 'Scope'],
  ['2', 'Inventory'],
  ['3', 'Classify & access'],
  ['4', /^\d\.\d/],
  ['6', /^S-\d\d /],
  ['7', 'Exceptions'],
  ['8', 'RACI'],
  ['0', 'Evidence & findings'],
  ['-', 'Reports'],
] as const;

const THEMES = ['Light appearance', 'Dark appearance', 'High contrast'] as const;

/** Opens a dialog (again, if the page did not hear its keys yet), looks at it, and closes it with Escape. */
async function lookAt(page: Page, name: string, open: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(async () => {
    if (!(await dialog.isVisible())) await open();
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(await seriousFindings(page), name).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

for (const theme of THEMES)
  test(`axe finds nothing serious on any screen: ${theme}`, async ({ page, workbench, sample }) => {
    await workbench.start();
    await runCommand(page, theme);
    expect(await seriousFindings(page), 'Start').toEqual([]);
    await workbench.start(sample);
    for (const [key, name] of STEPS) {
      await goToStep(page, key, name);
      await expect(page.getByRole('progressbar', { name: 'Loading' })).toHaveCount(0);
      expect(await seriousFindings(page), String(name)).toEqual([]);
    }
  });

test('axe finds nothing serious in the main dialogs', async ({ page, workbench, sample }) => {
  await workbench.start();
  await lookAt(page, 'New engagement', () => page.keyboard.press('Control+n'));
  await lookAt(page, 'Open an engagement', () => page.keyboard.press('Control+o'));
  await workbench.start(sample);
  await goToStep(page, '2', 'Inventory');
  await lookAt(page, 'Search or run a command', () => page.keyboard.press('Control+k'));
  await lookAt(page, 'Keys', () => page.keyboard.press('?'));
  await lookAt(page, 'Your name', () => runCommand(page, 'Change your name'));
  await lookAt(page, 'Add asset', () => page.getByRole('button', { name: /^Add asset/ }).click());
  await lookAt(page, 'Paste from Excel', () => runCommand(page, 'Paste from Excel'));
  await goToStep(page, '6', /^S-\d\d /);
  await lookAt(page, 'New scenario', () => page.keyboard.press('n'));
  await lookAt(page, 'Simulate all scenarios', () => runCommand(page, 'Simulate all'));
  await goToStep(page, '7', 'Exceptions');
  await lookAt(page, 'New exception', () => page.keyboard.press('n'));
  await goToStep(page, '8', 'RACI');
  await lookAt(page, 'Roles', () => runCommand(page, 'Choose roles'));
  await lookAt(page, 'Roles to people', () => runCommand(page, 'Roles to people'));
  await goToStep(page, '-', 'Reports');
  await page.getByText('Documents', { exact: true }).click();
  await lookAt(page, 'Save as', () =>
    page.getByRole('button', { name: 'Choose the file of the workbook' }).click(),
  );
});

/** Text of buttons and headings that is cut off sideways, and content that runs out of the page. */
const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const out: string[] = [];
    // What lies in a row that scrolls by itself is reached by scrolling or with Tab.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    if (document.documentElement.scrollWidth > window.innerWidth + 1) out.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>(
      'main button, main h1, main h2, footer button',
    )) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || scrolls(element.parentElement)) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      if (box.left < -1 || box.right > window.innerWidth + 1) out.push(`${name} lies outside the page`);
      else if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflow === 'hidden'
      )
        out.push(`${name} is cut off`);
    }
    return out;
  });

test('at 1280 pixels nothing lies outside the page', async ({ page, workbench, sample }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await workbench.start(sample);
  for (const [key, name] of STEPS) {
    await goToStep(page, key, name);
    expect(await losses(page), String(name)).toEqual([]);
  }
});

test('at 200 per cent every step keeps its content and its next thing', async ({
  page,
  workbench,
  sample,
}) => {
  // A window of 1280 by 800 at 200 per cent has this room.
  await page.setViewportSize({ width: 640, height: 400 });
  await workbench.start();
  expect(await losses(page), 'Start').toEqual([]);
  await workbench.start(sample);
  for (const [key, name] of STEPS) {
    await goToStep(page, key, name);
    await expect(page.locator('[aria-keyshortcuts="Control+Enter"]')).toBeInViewport();
    expect(await losses(page), String(name)).toEqual([]);
  }
});
