import { expect, goToStep, openSample, runCommand, test } from './workbench.ts';

test('the sample opens from the start screen and every step shows its content', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await openSample(page);

  await test.step('the marking and the sample are named on every screen', async () => {
    await expect(page.getByText('Brightwater Bank', { exact: true }).first()).toBeVisible();
    await expect(page.getByText('Sample: an invented client')).toBeVisible();
  });

  await test.step('inventory', async () => {
    await expect(page.getByRole('main').getByText(/^40 assets/)).toBeVisible();
    await expect(page.getByRole('grid', { name: 'Assets' }).getByText('AST-001')).toBeVisible();
  });

  await test.step('scope', async () => {
    await goToStep(page, '1', 'Scope');
    await expect(page.getByLabel('Client', { exact: true })).toHaveValue('Brightwater Bank');
    await expect(page.getByLabel('Objectives')).not.toHaveValue('');
    await expect(page.getByRole('region', { name: 'Risk appetite' }).getByRole('row')).toHaveCount(6);
    await expect(page.getByRole('region', { name: 'Version history' }).getByText('0.9')).toBeVisible();
  });

  await test.step('risk', async () => {
    await goToStep(page, '6', /^S-\d\d /);
    const figures = page.getByRole('table', { name: 'Figures of the annual loss' });
    await expect(figures.getByRole('row', { name: /^As is €/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Yearly chance of losing more/ })).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByRole('grid', { name: 'Scenarios' }).getByText('S-01')).toBeVisible();
  });

  await test.step('exceptions', async () => {
    await goToStep(page, '7', 'Exceptions');
    await expect(page.getByText(/^11 in the register/)).toBeVisible();
    for (const column of ['Preparing', 'Waiting for a decision', 'Active', 'Ended'])
      await expect(
        page
          .getByRole('region', { name: column })
          .getByText(/^EXC-\d\d$/)
          .first(),
      ).toBeVisible();
  });

  await test.step('RACI', async () => {
    await goToStep(page, '8', 'RACI');
    await expect(page.getByText(/^35 responsibilities/)).toBeVisible();
    await expect(
      page
        .getByRole('grid', { name: /RACI matrix/ })
        .getByRole('row')
        .nth(5),
    ).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Checks' })).toBeVisible();
  });

  await test.step('reports', async () => {
    await goToStep(page, '-', 'Reports');
    await page.getByText('Documents', { exact: true }).click();
    await expect(page.getByRole('row', { name: /Inventory 40 assets/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Export both documents/ })).toBeVisible();
  });

  await test.step('the start screen lists it for the next time', async () => {
    await runCommand(page, 'Close the engagement');
    await expect(page.getByText('Sample: Brightwater Bank')).toBeVisible();
  });
});
