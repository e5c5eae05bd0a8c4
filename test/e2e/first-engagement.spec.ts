import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import exceljs from 'exceljs';
import { money } from '../../shared/format/money.ts';
import { readPdf } from '../helpers/pdf.ts';
import { editScope, expect, goToStep, newEngagement, saved, seriousFindings, test } from './workbench.ts';

/** A real list of 349 published models, as a client might hand it over. */
const INVENTORY = join(import.meta.dirname, '../fixtures/import/inventories/model_license_other.csv');
const MODELS = 349;

const nextButton = (page: Page) => page.locator('[aria-keyshortcuts="Control+Enter"]');

/** Does the next thing, once the screen offers the one that is meant. */
async function next(page: Page, words: string | RegExp): Promise<void> {
  await expect(nextButton(page)).toHaveText(words);
  await page.keyboard.press('Control+Enter');
}

/** Figures are set with spaces that do not break; a reader sees no difference. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A day from now as a date field takes it. */
function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Types values from the field that has the keyboard on, one field after the other. */
async function typeFields(page: Page, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
}

async function addPerson(
  page: Page,
  name: string,
  title: string,
  party: 'Client' | 'Assessor',
): Promise<void> {
  await page.getByLabel('New person', { exact: true }).fill(name);
  await page.getByLabel('Title of the new person').fill(title);
  await page.getByLabel('Party of the new person').selectOption(party);
  await page.getByLabel('New person', { exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: `Name: ${name}` })).toBeVisible();
}

/** Edits a value of a record where it stands. */
async function edit(record: Locator, label: string, text: string): Promise<void> {
  await record.getByRole('button', { name: new RegExp(`^${label}: `) }).press('Enter');
  const field = record.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
  await expect(field).toBeHidden();
}

/** Chooses a value of a record where it stands. */
async function choose(record: Locator, label: string, option: RegExp): Promise<void> {
  await record.getByRole('button', { name: new RegExp(`^${label}: `) }).press('Enter');
  const list = record.getByRole('combobox', { name: label });
  const value = await list.getByRole('option', { name: option, includeHidden: true }).getAttribute('value');
  await list.selectOption(value ?? '');
  await expect(record.getByRole('button', { name: new RegExp(`^${label}: `) })).toBeVisible();
}

/** Takes the next step of the exception on the screen, by the person given. */
async function decide(page: Page, step: string, who?: string): Promise<void> {
  await page
    .getByRole('complementary')
    .getByRole('button', { name: `${step}…` })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  if (who !== undefined) await dialog.getByLabel(/^Who /).selectOption(who);
  await dialog.getByRole('button', { name: step, exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('from “New engagement” to the workbook and the report a client receives', async ({
  page,
  workbench,
}) => {
  await workbench.start();

  await test.step('a new engagement, begun at the keyboard', async () => {
    await newEngagement(page, 'Northgate Mutual');
  });

  await test.step('scope: why, against what, when, who, and how much loss is accepted', async () => {
    await editScope(page, 'Objectives', 'Know what the models in use may cost, and who answers for them.');
    await editScope(page, 'Criteria', 'ISO/IEC 42001:2023');
    await editScope(page, 'Starts', inDays(-7));
    await editScope(page, 'Ends', inDays(30));
    await addPerson(page, 'Ines Calder', 'Lead assessor', 'Assessor');
    await addPerson(page, 'Lena Moreau', 'Head of claims', 'Client');
    await addPerson(page, 'Priya Anand', 'CISO', 'Client');
    for (const [loss, chance] of [
      ['250 k', '20'],
      ['1 M', '2'],
    ] as const) {
      await page.getByLabel('Loss of a new point').fill(loss);
      await page.getByLabel('Probability of a new point').fill(chance);
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Loss of a new point')).toHaveValue('');
    }
    await page.getByRole('button', { name: 'Add version' }).press('Enter');
  });

  await test.step('inventory: a real file is previewed and brought in', async () => {
    await next(page, /Next: inventory/);
    await expect(page.getByText('Nothing in the inventory yet')).toBeVisible();
    await next(page, /Import an inventory/);
    await page.getByLabel('File to import').setInputFiles(INVENTORY);
    const dialog = page.getByRole('dialog', { name: /^Import model_license_other/ });
    await expect(dialog.getByText(new RegExp(`${MODELS} rows`))).toBeVisible();
    await page.keyboard.press('Control+Enter');
    const done = page.getByRole('dialog', { name: /^Imported model_license_other/ });
    await expect(done.getByText('The import is stored.')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(done).toBeHidden();
    await expect(page.getByRole('main').getByText(new RegExp(`^${MODELS} assets ·`))).toBeVisible();
  });

  await test.step('inventory: an owner is typed into the grid', async () => {
    await next(page, new RegExp(`Assign ${MODELS} owners`));
    const grid = page.getByRole('grid', { name: 'Assets' });
    await expect(grid).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lena Moreau');
    await page.keyboard.press('Enter');
    await expect(nextButton(page)).toHaveText(new RegExp(`Assign ${MODELS - 1} owners`));
    await saved(page);
  });

  let mean = '';
  let p90 = '';
  await test.step('risk: a scenario, its two estimates, the simulated curve', async () => {
    await goToStep(page, '6', 'Risk');
    await next(page, /the first scenario/);
    await page.getByLabel(/What happens/).fill('A model under a wrong licence has to be taken out of use');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^S-01 / })).toBeVisible();
    await next(page, /estimate loss event frequency of S-01/);
    await expect(page.getByRole('textbox', { name: 'Lowest' })).toBeFocused();
    await typeFields(page, '0.5', '1', '3');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('treeitem', { name: 'Loss event frequency, 0.5 – 1 – 3 a year' }),
    ).toBeVisible();
    await next(page, /estimate loss per event of S-01/);
    await expect(page.getByRole('region', { name: 'Loss per event' })).toBeVisible();
    await typeFields(page, '20 k', '120 k', '900 k');
    await page.keyboard.press('Enter');
    await next(page, /simulate 1 scenario/);
    const figures = page.getByRole('table', { name: 'Figures of the annual loss' });
    const row = figures.getByRole('row', { name: /^As is €/ });
    await expect(row).toBeVisible();
    const heads = await figures.getByRole('columnheader').allTextContents();
    const cells = await row.getByRole('cell').allTextContents();
    mean = plain(cells[heads.indexOf('Mean')] ?? '');
    p90 = plain(cells[heads.indexOf('P90')] ?? '');
    expect(mean).toMatch(/^€\d/);
    expect(p90).toMatch(/^€\d/);
  });

  await test.step('exception: written, submitted, approved by another person, put into force', async () => {
    await goToStep(page, '7', 'Exceptions');
    await page.keyboard.press('n');
    await page.getByLabel(/What departs/).fill('Models stay in use while their licences are cleared');
    await page.keyboard.press('Enter');
    const record = page.getByRole('complementary', { name: /^EXC-01 / });
    await choose(record, 'Requester', /^Lena Moreau/);
    await choose(record, 'Approver', /^Priya Anand/);
    await edit(record, 'Reason', 'Clearing takes a quarter; taking all of them out would stop claims.');
    await edit(record, 'Ends', inDays(60));
    await edit(record, 'Why none is possible', 'A licence has no technical control.');
    await expect(record.getByText('Ready to submit')).toBeVisible();
    await decide(page, 'Submit');
    await decide(page, 'Approve', 'Priya Anand, CISO');
    await decide(page, 'Activate');
    await expect(record.getByText('Active', { exact: true }).first()).toBeVisible();
  });

  let letterRow = '';
  await test.step('RACI: a letter is typed, an open choice is settled', async () => {
    await goToStep(page, '8', 'RACI');
    const matrix = page.getByRole('grid', { name: /RACI matrix/ });
    const cell = matrix.locator('td[tabindex="0"]');
    await expect(cell).toBeVisible();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await expect(cell).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(cell).toBeFocused();
    letterRow = (await cell.getAttribute('aria-label'))?.split(' ')[0] ?? '';
    await page.keyboard.press('c');
    await expect(cell).toHaveAccessibleName(/Consulted/);
    await saved(page);

    await expect(nextButton(page)).toHaveText(/decide [RACI] for/);
    const asked = (await nextButton(page).textContent()) ?? '';
    await next(page, asked);
    await page.getByRole('dialog').getByRole('radio').first().press('Space');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(nextButton(page)).not.toHaveText(asked);
  });

  const xlsx = join(workbench.folder, 'northgate-mutual-ai-security-assessment-v0.1.xlsx');
  const pdf = xlsx.replace(/xlsx$/, 'pdf');
  await test.step('reports: both documents are written and told with their hash', async () => {
    await goToStep(page, '-', 'Reports');
    await page.getByText('Documents', { exact: true }).click();
    await expect(
      page.getByRole('row', { name: /Exceptions 1 exception · 1 in force Complete/ }),
    ).toBeVisible();
    await next(page, /Export both documents/);
    await expect(page.getByText('Both documents are written')).toBeVisible({ timeout: 60_000 });
    for (const name of ['Excel workbook', 'PDF report']) {
      const section = page.getByRole('region', { name });
      await expect(section.getByText('Shows the present state')).toBeVisible();
      await expect(section.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    }
    await expect(page.getByRole('link', { name: /^Step 11, Reports, done/ })).toBeVisible();
  });

  await test.step('the workbook says what the screens said', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(xlsx);
    const sheet = (name: string) => {
      const found = book.getWorksheet(name);
      if (!found) throw new Error(`The workbook has no sheet ${name}`);
      return found;
    };
    const HEAD = 4;
    const column = (name: string, head: string): number =>
      (sheet(name).getRow(HEAD).values as unknown[]).indexOf(head);
    const first = (name: string, head: string) =>
      sheet(name)
        .getRow(HEAD + 1)
        .getCell(column(name, head)).value;

    expect(plain(sheet('Cover').getCell('A1').text)).toBe('How Northgate Mutual secures its AI');
    expect(sheet('Inventory').rowCount).toBe(HEAD + MODELS);
    expect(first('Inventory', 'Owner')).toBe('Lena Moreau');
    expect(plain(money('EUR', Number(first('Scenarios', 'Average year'))))).toBe(mean);
    expect(plain(money('EUR', Number(first('Scenarios', '1 in 10 years above'))))).toBe(p90);
    expect(first('Exceptions', 'What is excepted')).toBe(
      'Models stay in use while their licences are cleared',
    );
    expect(first('Exceptions', 'Approver')).toBe('Priya Anand');
    expect(first('Exceptions', 'State')).toBe('active');
    expect(first('RACI', 'ID')).toBe(letterRow);
    expect(
      sheet('RACI')
        .getRow(HEAD + 1)
        .getCell(3).value,
    ).toBe('C');
  });

  await test.step('the report says the same', async () => {
    const { pages } = await readPdf(readFileSync(pdf));
    const text = plain(pages.join(' '));
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(xlsx);
    const average = Number(book.getWorksheet('Scenarios')?.getCell('F5').value);
    expect(text).toContain('How Northgate Mutual secures its AI');
    expect(text).toContain(`${MODELS} assets`);
    expect(text).toContain('Models stay in use while their licences are cleared');
    expect(text).toContain('A model under a wrong licence has to be taken out of use');
    expect(text).toContain(plain(money('EUR', average, 'report')));
  });

  await test.step('exported again from the same state, the bytes are the same', async () => {
    await next(page, /Export both again/);
    const dialog = page.getByRole('dialog', { name: 'Replace these files?' });
    await expect(dialog.getByText('The last export from here, unchanged since')).toHaveCount(2);
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Replace them' }).press('Enter');
    await expect(page.getByText('The same bytes as the last export.').first()).toBeVisible({
      timeout: 60_000,
    });
  });
});
