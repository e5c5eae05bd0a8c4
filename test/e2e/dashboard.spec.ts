import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { CLI, expect, goToStep, openSample, seriousFindings, test } from './workbench.ts';

test('the dashboard is compared with an earlier state and with another file, and nothing is written', async ({
  page,
  workbench,
  sample,
}) => {
  const other = join(workbench.folder, 'earlier.assay');
  execFileSync(process.execPath, [CLI, 'new', other, '--client', 'Northgate Mutual'], { stdio: 'ignore' });
  await workbench.start(sample);
  await goToStep(page, '-', 'Reports');
  const saved = await page
    .getByRole('banner')
    .getByText(/^Saved /)
    .textContent();

  await page.getByRole('button', { name: 'Compare with' }).click();
  await page
    .getByRole('menuitem', { name: /entry \d+/ })
    .first()
    .click();
  const comparison = page.getByRole('region', { name: 'Comparison' });
  await expect(comparison.getByText('Compared with this engagement as it was.')).toBeVisible();
  await expect(comparison.getByRole('row', { name: /^Evidence files/ })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('menuitem', { name: 'Another engagement file…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose another engagement' });
  await dialog.getByRole('textbox').first().fill(other);
  await page.keyboard.press('Enter');
  await expect(comparison.getByText(/Compared with “.*” of Northgate Mutual/)).toBeVisible();
  await expect(comparison.getByText('That is another client than Brightwater Bank.')).toBeVisible();
  await comparison.getByRole('button', { name: /^Posture, of 10: –/ }).click();
  const formula = page.getByRole('dialog', { name: 'Posture, of 10' }).getByText(/lower bound/);
  await expect(formula).toBeVisible();
  expect(await formula.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page.getByRole('region', { name: 'Figures' })).toBeVisible();
  expect(
    await page
      .getByRole('banner')
      .getByText(/^Saved /)
      .textContent(),
  ).toBe(saved);
});

test('every figure of the dashboard opens how it comes about, by keyboard', async ({ page, workbench }) => {
  await workbench.start();
  await openSample(page);
  await goToStep(page, '-', 'Reports');
  for (const [name, text] of [
    [/^Posture: /, /Twice the mean/],
    [/^Loss in a bad year, P90: /, /one simulated year in ten/],
    [/^Risk: \d/, /Each scenario counts three times/],
    [/^NIST AI RMF: /, /A link alone adds nothing/],
    [/^Risk category: Technical: /, /no amount of money/],
  ] as const) {
    const figure = page.getByRole('button', { name }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog').filter({ visible: true });
    await expect(panel.getByText(text)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(figure).toBeFocused();
  }
  const table = page.getByRole('table', { name: 'Maturity by group' });
  await table.getByRole('button', { name: /^1 .*, Criteria/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('dialog', { name: /^2\.1 / }).getByText('Rated', { exact: true }),
  ).toBeVisible();
});

test('axe finds nothing serious in the views of the dashboard and of the categories', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '-', 'Reports');
  for (const view of ['All 35', 'Radar']) {
    await page.getByText(view, { exact: true }).click();
    expect(await seriousFindings(page), view).toEqual([]);
  }
  await page.getByText('Categories & coverage', { exact: true }).click();
  const cell = page.getByRole('button', { name: /^Data Layer, Corrective Controls: Not assessed/ });
  await cell.click();
  await page.getByRole('combobox', { name: 'Coverage' }).selectOption('Covered');
  await expect(page.getByRole('checkbox', { name: 'Incident response' })).toBeEnabled();
  await page.getByRole('checkbox', { name: 'Incident response' }).click();
  await expect(page.getByRole('checkbox', { name: 'Incident response' })).toBeChecked();
  expect(await seriousFindings(page), 'cell').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Data Layer, Corrective Controls: Covered, 1 of 4 named' }),
  ).toBeFocused();
});
