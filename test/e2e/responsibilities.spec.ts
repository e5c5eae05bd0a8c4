import type { Page } from '@playwright/test';
import { addAssessor, expect, goToStep, newEngagement, saved, seriousFindings, test } from './workbench.ts';

const questions = (page: Page) => page.getByRole('grid', { name: /^Questions of/ });
const heading = (page: Page, section: string) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`^${section.replaceAll('.', '\\.')} `) });

test('two assessors assess by keyboard, differ, settle with a reason, and read the figure rolled up', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');

  await test.step('without an assessor the step says what it needs', async () => {
    await goToStep(page, '4', 'Responsibilities');
    await expect(page.getByRole('heading', { name: 'Nobody assesses yet' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await goToStep(page, '1', 'Scope');
    await addAssessor(page, 'Ines Calder');
    await addAssessor(page, 'Tomasz Reyl');
  });

  await test.step('the first assessor answers and rates without the mouse', async () => {
    await goToStep(page, '4', /^1\.1 /);
    await questions(page).getByRole('row').nth(1).focus();
    await page.keyboard.type('yp2');
    await page.keyboard.type('j');
    await expect(heading(page, '1.2')).toBeVisible();
    await page.keyboard.type('ny1');
    await saved(page);
    expect(await seriousFindings(page)).toEqual([]);
  });

  await test.step('the second one differs, and the difference is offered first', async () => {
    await page.getByLabel('Assessing as').selectOption('As Tomasz Reyl');
    await page.keyboard.press('Tab');
    await questions(page).getByRole('row').nth(1).focus();
    await page.keyboard.press('Home');
    await page.keyboard.type('y');
    await page.getByRole('button', { name: /^Settle a difference in 1\.2/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Settle the difference' });
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: /Partly/ }).check();
    await dialog.getByLabel('Reason').fill('Only for new data sets');
    await dialog.getByRole('button', { name: 'Settle' }).click();
    await expect(page.getByText('Settled: Only for new data sets')).toBeVisible();
  });

  await test.step('a level without evidence counts as what can be shown', async () => {
    await questions(page).getByRole('row').nth(2).focus();
    await page.keyboard.type('4');
    await expect(page.getByText('1 to 4').or(page.getByText('3 levels apart'))).toBeVisible();
    await expect(page.getByText('Not shown yet.')).toBeVisible();
  });

  await test.step('the overview carries the figures, and one opens how it is made', async () => {
    await page.getByRole('radio', { name: 'Overview' }).check({ force: true });
    const table = page.getByRole('table', { name: 'Maturity by area and group' });
    await table.getByRole('button', { name: /^1 Incorporating .*: 2\.0 of 5/ }).click();
    await expect(page.getByText('Sum of the levels')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  await test.step('a framework takes a link of one’s own, marked as such', async () => {
    await page.getByRole('radio', { name: 'Frameworks' }).check({ force: true });
    await page.getByRole('button', { name: 'EU AI Act', exact: true }).click();
    await page.getByLabel('Responsibility').selectOption({ index: 1 });
    await page.getByLabel('Item of the framework').fill('Art. 10');
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(page.getByText('linked by Tomasz Reyl, not printed in the reference')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });

  await test.step('undo takes back step by step what was done here', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByText('linked by Tomasz Reyl, not printed in the reference')).toBeHidden();
  });
});

test('a sitting of all 35 is done by keyboard alone, without waiting for the screen', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await goToStep(page, '1', 'Scope');
  await addAssessor(page, 'Ines Calder');
  await goToStep(page, '4', /^1\.1 /);
  await questions(page).getByRole('row').nth(1).focus();
  // RACI is asked of every responsibility.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: /^RACI/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('ny2j'.repeat(35));
  await expect(heading(page, '3.6')).toBeVisible();
  await expect(page.getByText(/^35 of \d+ rated$/)).toBeVisible();
  await saved(page);

  await test.step('N writes a note where there is nothing to say no to, and the key map tells so', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /Repeatable/ })).toBeFocused();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog', { name: 'Note on this dimension' });
    await page.keyboard.type('One owner for all of it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('One owner for all of it')).toBeVisible();
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Keys' });
    await expect(map.getByText('On the maturity: write a note on the dimension')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
});
