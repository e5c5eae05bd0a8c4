import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  addAssessor,
  carrying,
  drop,
  expect,
  expectKept,
  goToStep,
  newEngagement,
  paste,
  saved,
  seriousFindings,
  test,
} from './workbench.ts';

/** Real files whose bytes no text encoding leaves alone. */
const FOLDER = join(import.meta.dirname, '../..');
const REGISTER = readFileSync(join(FOLDER, 'test/fixtures/import/csv-odd/frictionless/issue-320.xlsx'));
const PICTURE = readFileSync(join(FOLDER, 'assets/icons/assay.png'));

const FILES = [
  {
    name: 'access-review.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('account,decision\nsvc-train,keep\n'),
  },
  { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="document.title=1"/>') },
  { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
];

/** Answers the next question for files. */
async function choose(page: Page, ask: () => Promise<void>, files: typeof FILES): Promise<void> {
  // A page that was drawn a moment ago may not hear its keys yet.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2_000 });
    await ask();
    await (await chooser).setFiles(files);
  }).toPass();
}

test('evidence is attached, looked at, linked, taken out byte for byte, withdrawn and logged', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await goToStep(page, '0', 'Evidence & findings');
  const dialog = page.getByRole('dialog');
  const inspector = page.getByRole('complementary', { name: /^E-00\d/ });

  await test.step('files are chosen by keyboard; an empty one is refused in words and the others are stored', async () => {
    await expect(page.getByRole('heading', { name: 'No evidence yet' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'evidence register empty' })).toBeVisible();
    await choose(page, () => page.keyboard.press('a'), FILES);
    await dialog.getByLabel('Source').fill('Directory export');
    await dialog.getByLabel('Method').selectOption('Inspection');
    await dialog.getByLabel('Custodian').fill('Security operations');
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(dialog.getByText('empty.txt is empty (0 bytes)')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText(/^2 files · /)).toBeVisible();
  });

  await test.step('a drawing that could run something is shown as text', async () => {
    await expect(inspector).toHaveAccessibleName('E-002 drawing');
    await inspector.getByRole('button', { name: 'Look at it' }).click();
    await expect(dialog.getByText('<svg onload="document.title=1"/>')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveTitle('1');
  });

  await test.step('a file is linked to what it shows by typing', async () => {
    await page.getByRole('gridcell', { name: 'E-001' }).click();
    await expect(inspector).toHaveAccessibleName('E-001 access-review');
    await inspector.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('combobox', { name: 'Link' }).fill('Access Control to Data: Impl');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(inspector.getByText('Dimension · Access Control to Data: Implementation')).toBeVisible();
    await saved(page);
    expect(await seriousFindings(page)).toEqual([]);
  });

  await test.step('a copy has the same bytes', async () => {
    await inspector.getByRole('button', { name: 'Save a copy…' }).click();
    await dialog.getByRole('button', { name: 'Save here' }).click();
    await expect(page.getByText(/^E-001 copied to /)).toBeVisible();
    const copy = readFileSync(join(workbench.folder, 'access-review.csv'));
    expect(copy.equals(FILES[0]!.buffer)).toBe(true);
  });

  await test.step('withdrawing erases the file, and the log says all of it', async () => {
    await inspector.getByRole('button', { name: 'Withdraw…' }).click();
    await dialog.getByLabel('Why it has to go').fill('The client asked for it');
    await dialog.getByRole('button', { name: 'Erase the file' }).click();
    await expect(inspector.getByText(/^Withdrawn by Ines Calder/)).toBeVisible();
    const log = inspector.getByRole('region', { name: /^Custody log/ }).getByRole('listitem');
    await expect(log).toHaveText([/Withdrawn, file erased/, /Copied out/, /Linked/, /Attached/]);
    // The hash stands with the file, once.
    await expect(log.last()).not.toContainText('SHA-256');
    await expect(inspector.getByRole('button', { name: 'Look at it' })).toHaveCount(0);
  });
});

test('files are dropped and pasted, and stored with the bytes they had', async ({ page, workbench }) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await goToStep(page, '0', 'Evidence & findings');
  await expect(page.getByRole('heading', { name: 'No evidence yet' })).toBeVisible();
  const dialog = page.getByRole('dialog');
  const attach = async (name: string) => {
    await expect(dialog.getByText(name)).toBeVisible();
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(dialog).toBeHidden();
  };

  const dataTransfer = await carrying(page, 'register.xlsx', REGISTER);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await expect(page.getByText('Drop files to attach them as evidence')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await attach('register.xlsx');
  await expectKept(page, workbench, 'register.xlsx', REGISTER);

  await paste(page, 'screenshot.png', PICTURE);
  await attach('screenshot.png');
  await expectKept(page, workbench, 'screenshot.png', PICTURE);
  await expect(page.getByText(/^2 files · /)).toBeVisible();
});

test('a file dropped on a question, or pasted there, shows it with the bytes it had', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await addAssessor(page, 'Ines Calder');
  await goToStep(page, '4', /^1\.1 /);
  const dialog = page.getByRole('dialog', { name: 'Attach evidence' });
  const question = (number: number) => page.getByRole('grid').getByRole('row').nth(number);
  const attach = async (shows: RegExp) => {
    await expect(dialog.getByRole('button', { name: shows })).toBeVisible();
    await expect(dialog.getByLabel('Collected by')).toHaveValue('Ines Calder');
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(dialog).toBeHidden();
  };

  await drop(page, question(2), 'register.xlsx', REGISTER);
  await attach(/^1\.1 Question · /);
  await expect(question(2)).toContainText('E-001');

  await question(3).click();
  await paste(page, 'screenshot.png', PICTURE);
  await attach(/^1\.1 Question · /);
  await expect(question(3)).toContainText('E-002');

  await test.step('on the maturity it shows the dimension as a whole', async () => {
    const maturity = page.getByRole('region', { name: 'Maturity of this dimension' });
    await drop(page, maturity, 'minutes.txt', Buffer.from('Reviewed on 3 March\n'));
    await attach(/^1\.1 Dimension · /);
    await expect(maturity).toContainText('E-003');
    await page
      .getByRole('radiogroup', { name: 'Maturity of this dimension' })
      .getByRole('radio')
      .first()
      .focus();
    await page.keyboard.press('e');
    await expect(page.getByRole('button', { name: /^E-003 does not show/ })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('a file that is there already is linked by keyboard, and the link taken away', async () => {
    await question(1).click();
    await page.keyboard.press('e');
    await page.getByRole('combobox', { name: /^Evidence for/ }).fill('register');
    await page.keyboard.press('Enter');
    await expect(question(1)).toContainText('E-001');
    await page.getByRole('button', { name: /^E-001 does not show/ }).click();
    await page.keyboard.press('Escape');
    await expect(question(1)).not.toContainText('E-001');
  });

  await test.step('the register has what was given, byte for byte', async () => {
    await goToStep(page, '0', 'Evidence & findings');
    await page.getByRole('gridcell', { name: 'E-001' }).click();
    await expectKept(page, workbench, 'register.xlsx', REGISTER);
    await page.getByRole('gridcell', { name: 'E-002' }).click();
    await expectKept(page, workbench, 'screenshot.png', PICTURE);
  });
});

test('a finding is raised, shown by evidence, assigned, moved on and taken back', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await goToStep(page, '0', 'Evidence & findings');
  const dialog = page.getByRole('dialog');
  const inspector = page.getByRole('complementary', { name: /^F-001/ });

  await page.keyboard.press('n');
  await dialog.getByLabel('What was found').fill('Access is not reviewed');
  await dialog.getByLabel('Severity').selectOption('High');
  await page.keyboard.press('Enter');
  await expect(inspector).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await test.step('work cannot begin before somebody is to do it by a day', async () => {
    await inspector.getByRole('button', { name: 'Begin work…' }).click();
    await expect(dialog.getByRole('listitem').filter({ hasText: /^Name an owner/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await inspector.getByRole('button', { name: /^Owner:/ }).click();
    await inspector.getByRole('textbox', { name: 'Owner' }).fill('Priya Anand');
    await page.keyboard.press('Enter');
    await inspector.getByRole('button', { name: /^Due:/ }).click();
    await inspector.getByLabel('Due').fill('2999-01-31');
    await page.keyboard.press('Enter');
    await expect(inspector.getByText('31 Jan 2999')).toBeVisible();
    await inspector.getByRole('button', { name: 'Begin work…' }).click();
    await dialog.getByRole('button', { name: 'Begin work' }).click();
    await expect(page.getByText('F-001 is now In progress')).toBeVisible();
  });

  await test.step('what shows it is asked for and attached from the list of what is missing', async () => {
    await page.getByRole('radio', { name: /^Missing/ }).check();
    await expect(page.getByRole('list', { name: 'What needs evidence and has none' })).toContainText('F-001');
    expect(await seriousFindings(page)).toEqual([]);
    const attach = page.getByRole('button', { name: 'Attach files to F-001' });
    await choose(page, () => attach.click(), FILES.slice(0, 1));
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
    await expect(page.getByRole('complementary', { name: /^E-001/ })).toContainText('Access is not reviewed');
    await page.getByRole('radio', { name: /^Missing/ }).check();
    await expect(page.getByRole('heading', { name: 'Every claim is shown' })).toBeVisible();
  });

  await test.step('undo takes the file back, and the claim stands without evidence again', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Attach files to F-001' })).toBeVisible();
  });
});

test('the sample shows both registers, and a PDF as pictures of its pages', async ({
  page,
  workbench,
  sample,
}) => {
  await workbench.start(sample);
  await goToStep(page, '0', 'Evidence & findings');
  await page.getByRole('gridcell', { name: 'E-002' }).click();
  await page.getByRole('button', { name: 'Look at it' }).click();
  const picture = page.getByRole('dialog').getByRole('img', { name: 'Page 1 of 1' });
  await expect(picture).toBeVisible();
  // A page that was drawn is not white all over.
  await expect
    .poll(() =>
      picture.evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data;
        return pixels?.some(
          (value, index) => index % 4 === 0 && value < 100 && (pixels[index + 3] ?? 0) > 200,
        );
      }),
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: /^Findings/ }).check();
  await expect(page.getByRole('grid', { name: 'Findings' }).getByText('overdue')).toBeVisible();
});

test('a broken PDF and a picture that is none are kept, and say why they cannot be shown', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await goToStep(page, '0', 'Evidence & findings');
  const dialog = page.getByRole('dialog');
  const wrong = [
    { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nnothing follows') },
    { name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from('no picture') },
  ];
  await choose(page, () => page.keyboard.press('a'), wrong);
  await dialog.getByRole('button', { name: 'Attach', exact: true }).click();
  for (const { name } of wrong) {
    await page
      .getByRole('row')
      .filter({ hasText: name.split('.')[0] })
      .click();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(dialog).toContainText(name);
    await expect(dialog).toContainText('damaged or not what its name says. Save a copy to look into it.');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  }
});
