import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import exceljs from 'exceljs';
import { decimal } from '../../shared/format/number.ts';
import { readPdf } from '../helpers/pdf.ts';
import { addAssessor, CLI, expect, goToStep, newEngagement, pressFor, saved, test } from './workbench.ts';

/** The ten that are assessed, in the order in which J leads through them. */
const TEN = ['1.1', '1.2', '1.3', '1.4', '1.5', '2.1.1', '2.1.2', '2.1.3', '2.2.1', '2.2.2'];

/** Two assessors rate one dimension of each: 3 where both saw evidence, 1 where they settled, 2 elsewhere. */
const RATED = 10;
const SUM = 3 + 1 + 2 * 8;
const POSTURE = (2 * SUM) / RATED;

const questions = (page: Page) => page.getByRole('grid', { name: /^Questions of/ });
const section = (page: Page, id: string) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^${id.replaceAll('.', '\\.')} `) });
/** What the four doors say of the right that breaks a rule. */
const WRONG = /may write in production all the time/;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const answer = (page: Page, question: string, choice: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();

/** One sitting: answers and a level for the first dimension of each of the ten. */
async function sit(page: Page, name: string, levelOf: (id: string) => number): Promise<void> {
  await goToStep(page, '4', /^\d/);
  await page.getByLabel('Assessing as').selectOption(`As ${name}`);
  await questions(page).getByRole('row').nth(1).focus();
  while (!(await section(page, '1.1').isVisible())) await page.keyboard.press('k');
  for (const id of TEN) {
    await expect(section(page, id)).toBeVisible();
    await page.keyboard.press('Home');
    await page.keyboard.type(`yp${levelOf(id)}`);
    await page.keyboard.press('j');
  }
  await saved(page);
}

test('ten responsibilities, assessed by two, read the same on the dashboard, in Excel, in the PDF and from the terminal', async ({
  page,
  workbench,
}) => {
  test.setTimeout(180_000);
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  const dialog = page.getByRole('dialog');
  await addAssessor(page, 'Ines Calder');
  await addAssessor(page, 'Tomasz Reyl');

  await test.step('an asset is classified and its gate decided', async () => {
    await goToStep(page, '2', 'Inventory');
    await page
      .getByRole('button', { name: /^Add asset/ })
      .first()
      .click();
    await dialog.getByLabel('Name').fill('Lapse model');
    await dialog.getByLabel('Type').selectOption('Model');
    await page.keyboard.press('Enter');
    await goToStep(page, '3', 'Classify & access');
    await page.getByRole('gridcell', { name: 'Lapse model' }).click();
    await page.getByRole('complementary').getByRole('button', { name: 'Classify' }).click();
    await answer(page, 'What is in it?', 'Business');
    await answer(page, 'Can people be told apart in it?', 'No people in it');
    await answer(page, 'What does the business lose when it fails?', 'Little');
    await answer(page, 'Which rules bear on it?', 'General law');
    for (const axis of ['Confidentiality', 'Integrity', 'Availability']) await answer(page, axis, 'Medium');
    await answer(page, 'Does it hold business logic a competitor would want?', 'No');
    await dialog.getByRole('button', { name: 'Store the classification' }).click();
    await expect(page.getByRole('complementary').getByText('Classified', { exact: true })).toBeVisible();
    await page.getByRole('tab', { name: 'Gate & fairness' }).click();
    await expect(page.getByText('Blocked: 4 checks are open')).toBeVisible();
    await page.getByRole('button', { name: 'Decide' }).click();
    await dialog.getByLabel('Decided by').selectOption({ index: 1 });
    await dialog.getByLabel('Reason').fill('None of the four checks was done');
    await dialog.getByRole('button', { name: 'Decide' }).click();
    await expect(page.getByText('Deployment was refused')).toBeVisible();
  });

  await test.step('a right that breaks a rule is written down', async () => {
    await page.getByRole('tab', { name: 'Access' }).click();
    await page.getByRole('complementary').getByLabel('Role').selectOption({ index: 1 });
    const cell = page.getByRole('button', { name: /, Production: no rights$/ });
    await cell.focus();
    await page.keyboard.press('w');
    const held = page.getByRole('button', { name: /, Production: Write/i });
    await held.focus();
    await page.keyboard.press('s');
    await expect(page.getByText(WRONG).first()).toBeVisible();
  });

  await test.step('a risk type is scored and a place of the coverage looked at', async () => {
    await goToStep(page, '-', 'Reports');
    await page.getByText('Categories & coverage', { exact: true }).click();
    await page.getByLabel('Data breaches', { exact: true }).fill('0.8');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Data Layer, Preventive Controls/ }).click();
    await page.getByRole('combobox', { name: 'Coverage' }).selectOption('Covered');
    await saved(page);
  });

  await test.step('both sit through ten responsibilities, and differ on one', async () => {
    await sit(page, 'Ines Calder', (id) => (id === '1.1' ? 3 : 2));
    await sit(page, 'Tomasz Reyl', (id) => (id === '1.1' ? 3 : id === '1.2' ? 1 : 2));
    await page.getByRole('button', { name: /^Settle a difference in 1\.2/ }).click();
    await dialog.getByRole('radio', { name: /^1/ }).check();
    await dialog.getByLabel('Reason').fill('Only for new data sets');
    await dialog.getByRole('button', { name: 'Settle' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('evidence shows the level, a figure is recorded, and a gap becomes a finding', async () => {
    await questions(page).getByRole('row').nth(1).focus();
    while (!(await section(page, '1.1').isVisible())) await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Record a figure: Data audited for authenticity' }).click();
    await dialog.getByLabel('Figure').fill('96');
    await dialog.getByLabel('Share of what').fill('all stored data');
    await dialog.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(dialog).toBeHidden();
    await questions(page).getByRole('row').nth(1).focus();
    // Waited for from before, so that the browser hands over the very first question for files.
    const chooser = page.waitForEvent('filechooser');
    await pressFor(page, 'e', page.getByRole('combobox', { name: /^Evidence for 1\.1/ }));
    await page.keyboard.press('Enter');
    const file = {
      name: 'audit.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('set,audited\nclaims,yes\n'),
    };
    await (await chooser).setFiles(file);
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(page.getByText('1 file attached')).toBeVisible();
    await expect(questions(page).getByRole('row').nth(1)).toContainText('E-001');
    await page.keyboard.press('j');
    await expect(section(page, '1.2')).toBeVisible();
    await page.keyboard.press('i');
    await expect(page.getByText('F-001 raised from this gap')).toBeVisible();
  });

  await test.step('the dashboard says where the client stands', async () => {
    await goToStep(page, '-', 'Reports');
    const figures = page.getByRole('region', { name: 'Figures' });
    await expect(figures.getByRole('button', { name: `Posture: ${decimal(POSTURE, 1)}.` })).toBeVisible();
    await expect(figures.getByRole('button', { name: 'Open findings: 1.' })).toBeVisible();
  });

  const xlsx = join(workbench.folder, 'northgate-mutual-ai-security-assessment.xlsx');
  await test.step('both documents are written', async () => {
    await page.getByText('Documents', { exact: true }).click();
    await page.getByRole('button', { name: /Export both documents/ }).click();
    await expect(page.getByText('Both documents are written')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('workbook, report and terminal say the same', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(xlsx);
    const cells = (name: string): string[] => {
      const found: string[] = [];
      book.getWorksheet(name)?.eachRow((row) => row.eachCell((cell) => found.push(plain(cell.text))));
      return found;
    };
    expect(book.getWorksheet('Cover')?.getCell('C8').result).toBe(POSTURE);
    expect(cells('Findings')).toContain('F-001');
    expect(cells('Evidence')).toContain('E-001');
    expect(cells('Classification')).toContain('Lapse model');
    expect(cells('Access violations').filter((text) => WRONG.test(text))).toHaveLength(1);
    expect(cells('Risk categories')).toContain('0.8');
    expect(cells('Control coverage')).toContain('Covered');
    const { pages } = await readPdf(readFileSync(xlsx.replace(/xlsx$/, 'pdf')));
    const report = plain(pages.join(' '));
    expect(report).toContain(`${decimal(POSTURE, 1)} of 10`);
    expect(report).toMatch(WRONG);
    expect(report).toContain('technical risk (0.80)');
    expect(report).toContain('Controls cover 1 of 12 places');
    await workbench.kill();
    const file = xlsx.replace(/xlsx$/, 'assay');
    const printed = execFileSync(process.execPath, [CLI, 'assess', file], { encoding: 'utf8' });
    const { posture, whole, riskCategories, coverageByControls, access } = JSON.parse(printed) as {
      posture: { value: number };
      whole: { rated: number };
      riskCategories: { categories: { id: string; score: number | null }[] };
      coverageByControls: { cells: { state: string | null }[] }[];
      access: { byRule: { rule: string; violations: number; assets: number }[] };
    };
    expect(riskCategories.categories).toContainEqual(
      expect.objectContaining({ id: 'technical', score: 0.8 }),
    );
    const states = coverageByControls.flatMap((layer) => layer.cells.flatMap(({ state }) => state ?? []));
    expect(states).toEqual(['covered']);
    expect(access.byRule).toContainEqual({ rule: 'standing production write', violations: 1, assets: 1 });
    expect({ posture: posture.value, rated: whole.rated }).toEqual({ posture: POSTURE, rated: RATED });
  });
});
