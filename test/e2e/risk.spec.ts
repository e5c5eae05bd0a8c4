import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, seriousFindings, test } from './workbench.ts';

const figures = (page: Page) => page.getByRole('table', { name: 'Figures of the annual loss' });
const next = (page: Page) => page.keyboard.press('Control+Enter');

/** Types a range from the field that has the focus on. */
async function typeRange(page: Page, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
}

test('a new scenario, its estimates, the simulated curve, and out of date after an edit', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await test.step('a new engagement with an appetite', async () => {
    await page
      .getByRole('button', { name: /^New engagement/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Client').fill('Northgate Mutual');
    await dialog.getByLabel('File').fill(join(workbench.folder, 'risk.assay'));
    await dialog.getByRole('button', { name: 'Create engagement' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scope' })).toBeVisible();
    const appetite = page.getByRole('region', { name: 'Risk appetite' });
    await appetite.getByLabel(/loss/i).last().fill('250 k');
    await appetite
      .getByLabel(/probab|chance|often/i)
      .last()
      .fill('10');
    await page.keyboard.press('Enter');
  });

  await test.step('the empty step teaches and begins', async () => {
    // Out of the field, so that the keys are the page's.
    await page.getByRole('heading', { level: 1, name: 'Scope' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('6');
    await expect(page.getByRole('heading', { name: 'No scenarios yet' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await next(page);
    await page.getByLabel(/What happens/).fill('Hostile prompts leak claimants’ records');
    await page.getByLabel('Threat').fill('Customers who craft prompts');
    await page.getByLabel('Effect').selectOption('Confidentiality');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create the scenario' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^S-01 Hostile prompts/ })).toBeVisible();
  });

  await test.step('both estimates by keyboard; the curve is there before anything is stored or simulated', async () => {
    await next(page);
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    await typeRange(page, '0.5', '1', '3');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('treeitem', { name: 'Loss event frequency, 0.5 – 1 – 3 a year' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /estimate loss per event of S-01/ })).toBeVisible();
    await next(page);
    await expect(page.getByRole('region', { name: 'Loss per event' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    await typeRange(page, '20 k', '120 k', '900 k');
    await expect(figures(page).getByRole('row', { name: /^Trial €/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Yearly chance of losing more/ })).toBeVisible();
    await page.keyboard.press('Enter');
  });

  await test.step('simulated: curve, percentiles, appetite, and what is needed to repeat it', async () => {
    await expect(page.getByRole('button', { name: /simulate 1 scenario/ })).toBeVisible();
    await next(page);
    await expect(figures(page).getByRole('row', { name: /^As is €/ })).toBeVisible();
    await expect(figures(page).getByRole('row', { name: /^Trial/ })).toHaveCount(0);
    await expect(page.getByText(/^Over appetite from €/).first()).toBeVisible();
    await expect(page.getByText(/^inputs [0-9a-f]{4} [0-9a-f]{4}$/)).toBeVisible();
    await page.getByRole('button', { name: 'Loss exceedance as a table' }).click();
    await expect(page.getByRole('row', { name: /^€250.k \d/ })).toBeVisible();
    await page.getByRole('button', { name: 'Loss exceedance as a table' }).click();
  });

  await test.step('an inverted range is kept and not stored; a good one leaves the result out of date', async () => {
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    const high = page.getByRole('textbox', { name: 'Highest' });
    await high.fill('10');
    await expect(page.getByText('Highest: must be above the lowest')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await high.fill('2 M');
    await high.press('Enter');
    await expect(
      page.getByText('The estimates, or what ties them, have changed since this was simulated.'),
    ).toBeVisible();
    await expect(figures(page).getByRole('row', { name: /^Before €/ })).toBeVisible();
  });

  await test.step('the address keeps the scenario over a reload', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /^S-01/ })).toBeVisible();
    await expect(page.getByText('Out of date', { exact: true })).toBeVisible();
  });

  for (const theme of ['light', 'dark'])
    await test.step(`nothing serious for axe in ${theme}`, async () => {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('p');
      await expect(page.getByRole('heading', { level: 1, name: 'Risk' })).toBeVisible();
      await expect(page.getByRole('grid', { name: 'Scenarios' })).toBeVisible();
      expect(await seriousFindings(page)).toEqual([]);
      await page.keyboard.press('p');
      await expect(page.getByRole('heading', { level: 1, name: /^S-01/ })).toBeVisible();
    });
});
