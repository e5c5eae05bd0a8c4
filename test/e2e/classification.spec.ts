import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goToStep, saved, seriousFindings, test } from './workbench.ts';

const open = (page: Page) => goToStep(page, '3', 'Classify & access');
const answer = (page: Page, question: string, choice: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
const choose = async (page: Page, name: string) => {
  await page.getByRole('gridcell', { name }).or(page.getByRole('rowheader', { name })).first().click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
};

test('an asset is classified by answers, below its sources only with a reason', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  await choose(page, 'Churn prediction model');
  await expect(page.getByText(/Its sources are Confidential\./)).toBeVisible();
  await page.getByRole('complementary').getByRole('button', { name: 'Classify' }).click();
  await answer(page, 'What is in it?', 'Business');
  await answer(page, 'Can people be told apart in it?', 'No people in it');
  await answer(page, 'What does the business lose when it fails?', 'Little');
  await answer(page, 'Which rules bear on it?', 'General law');
  for (const axis of ['Confidentiality', 'Integrity', 'Availability']) await answer(page, axis, 'Medium');
  await answer(page, 'Does it hold business logic a competitor would want?', 'No');
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText('Confidential, because a source it was made from asks for it.'),
  ).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByLabel('Tier to store').selectOption('Internal');
  await dialog.getByRole('button', { name: 'Store the classification' }).click();
  await expect(dialog.getByText('Say why the tier is not the proposed one')).toBeVisible();
  await dialog.getByLabel('Why another tier').fill('Trained on segments of no fewer than 500 customers');
  await dialog.getByRole('button', { name: 'Store the classification' }).click();
  await saved(page);
  await expect(page.getByRole('complementary').getByText('Classified', { exact: true })).toBeVisible();
});

test('wrong rights are mended by a key, and the gate opens when the last check passes', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  await choose(page, 'Retail credit scoring model');
  await page.getByRole('tab', { name: 'Access' }).click();
  await expect(page.getByText('ML Scientists may both build and approve')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('f');
  await expect(page.getByText('ML Scientists may both build and approve', { exact: true })).toBeHidden();

  await page.getByRole('tab', { name: 'Gate & fairness' }).click();
  await expect(page.getByText('Blocked: 1 check is open')).toBeVisible();
  await expect(page.getByText('0.71, group under 25')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await answer(page, 'Bias & fairness', 'Pass');
  await expect(page.getByText('Ready to deploy')).toBeVisible();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByLabel('Decided by').selectOption({ label: 'Petra Sandoval, Chief risk officer' });
  await page.getByRole('dialog').getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('Deployment was allowed')).toBeVisible();
  await expect(page.getByText('Deployment was refused')).toBeVisible();
});

test('fairness is computed from a table of predictions, and says what it cannot compute', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  await choose(page, 'Churn prediction model');
  await page.getByRole('tab', { name: 'Gate & fairness' }).click();
  await page.getByRole('button', { name: 'Add a test' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Offers by age band');
  await dialog.getByLabel('Protected attribute').fill('Age band');
  const rows = [
    ...Array.from({ length: 40 }, (_, row) => `under 30,${row < 20 ? 'yes' : 'no'}`),
    ...Array.from({ length: 40 }, (_, row) => `60 and over,${row < 12 ? 'yes' : 'no'}`),
  ];
  const quoted = join(workbench.folder, 'quoted.csv');
  writeFileSync(quoted, 'age,offer\nunder "30",yes\n60 and over,no\n');
  await dialog.locator('input[type=file]').setInputFiles(quoted);
  await expect(dialog.getByText('Some quotation marks stand where they do not belong')).toBeVisible();
  const file = join(workbench.folder, 'offers.csv');
  writeFileSync(file, `age,offer\n${rows.join('\n')}\n`);
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog.getByText('Some quotation marks stand where they do not belong')).toBeHidden();
  await dialog.getByLabel('Column with the group').selectOption('age');
  await dialog.getByLabel('Column with the prediction').selectOption('offer');
  await dialog.getByLabel('Favourable value').selectOption('yes');
  await dialog.getByRole('button', { name: 'Count per group' }).click();
  await expect(dialog.getByText('0.60, group 60 and over')).toBeInViewport();
  await expect(dialog.getByText('cannot be computed: true outcomes are missing')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Store the test' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('below 0.80')).toBeVisible();
});

test('what shows a check is attached at the gate: chosen, dropped or linked', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  await choose(page, 'Churn prediction model');
  await page.getByRole('tab', { name: 'Gate & fairness' }).click();
  await expect(
    page.getByText('Without evidence: Adversarial robustness, Data privacy, Bias & fairness, Transparency'),
  ).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Attach evidence' });
  const shows = (check: string) => page.getByRole('list', { name: `Evidence of ${check}` });

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach files to Data privacy' }).click();
  const file = { name: 'membership.txt', mimeType: 'text/plain', buffer: Buffer.from('AUC 0.51\n') };
  await (await chooser).setFiles(file);
  await expect(dialog.getByText('AST-023 Deployment gate · Data privacy')).toBeVisible();
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(shows('Data privacy')).toContainText('membership');

  const line = page.getByRole('listitem').filter({ hasText: 'Adversarial robustness' }).first();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Held on 2 000 records\n'], 'attacks.txt', { type: 'text/plain' }));
    return transfer;
  });
  for (const event of ['dragenter', 'dragover', 'drop'])
    await line.dispatchEvent(event, { dataTransfer: data });
  await expect(dialog.getByText('attacks.txt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  await expect(shows('Adversarial robustness')).toContainText('attacks');

  await page.getByRole('button', { name: 'Link a file to Transparency' }).click();
  await page.getByRole('combobox', { name: 'Link a file to Transparency' }).fill('policy');
  await page.keyboard.press('Enter');
  await expect(shows('Transparency')).toContainText('AI security policy 2.3');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Without evidence: Bias & fairness', { exact: true })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open E-002' }).click();
  await page.getByRole('complementary').getByRole('button', { name: 'Open AST-023' }).click();
  await expect(page.getByRole('tab', { name: 'Gate & fairness' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: /^E-002 does not show Transparency/ }).click();
  await expect(page.getByText('Without evidence: Bias & fairness, Transparency')).toBeVisible();
});

test('rights beyond a source stand with a reason, and the matrix is walked by arrows', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  await choose(page, 'Retail credit scoring model');
  await page.getByRole('tab', { name: 'Access' }).click();
  const wrong = page.getByRole('complementary').getByText(/^MLOps may download, but may not read its source/);
  await expect(wrong).toBeVisible();
  await page.getByRole('button', { name: /^Keep with a reason: MLOps/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep these rights' });
  await dialog.getByRole('button', { name: 'Keep them' }).click();
  await expect(dialog.getByText('Say why these rights may stand')).toBeVisible();
  await dialog.getByLabel('Reason').fill('Weights are moved to the vault once a quarter, under four eyes');
  await dialog.getByRole('button', { name: 'Keep them' }).click();
  await expect(wrong).toBeHidden();
  await expect(
    page.getByText('Weights are moved to the vault once a quarter, under four eyes'),
  ).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^End the reason for MLOps/ }).click();
  await expect(wrong).toBeVisible();

  await page.getByRole('button', { name: /^ML Scientists, Development/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^MLOps, Testing/ })).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'MLOps, Testing: read' })).toBeFocused();
});

test('rules of classification and of tasks are stored as one step, and one undo takes both back', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await open(page);
  const dialog = page.getByRole('dialog', { name: 'Rules of classification' });
  const show = () => page.getByRole('button', { name: 'Rules', exact: true }).click();
  await show();
  await dialog.getByLabel('Name of tier 1').fill('Open');
  await dialog.getByRole('tab', { name: 'Shared tasks' }).click();
  await dialog.getByLabel('Another task').fill('Prompt logging');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('rowheader', { name: 'Prompt logging' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Undone/)).toBeVisible();
  await show();
  await expect(dialog.getByLabel('Name of tier 1')).toHaveValue('Public');
  await dialog.getByRole('tab', { name: 'Shared tasks' }).click();
  await expect(dialog.getByRole('rowheader', { name: 'Prompt logging' })).toBeHidden();
});
