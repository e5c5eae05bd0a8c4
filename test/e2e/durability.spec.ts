import { join } from 'node:path';
import { editScope, expect, newEngagement, runCommand, saved, test } from './workbench.ts';

test('a host killed after an edit said Saved has the edit on the next start, and its history holds', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await editScope(page, 'Objectives', 'Know what a bad year costs.');
  await saved(page);
  await workbench.kill();

  await workbench.start(join(workbench.folder, 'northgate-mutual-ai-security-assessment.assay'));
  await expect(page.getByLabel('Objectives')).toHaveValue('Know what a bad year costs.');
  await runCommand(page, 'Verify file and history');
  await expect(page.getByText(/^File intact: \d+ history entries/)).toBeVisible();
});

test('a page whose host has gone says so in words, stores nothing, and the next start goes on', async ({
  page,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await workbench.kill();
  const alert = page.getByRole('alert').filter({ hasText: 'The connection is lost.' });
  await expect(alert).toContainText('Everything saved is in the file; start Assay again to go on.');

  const criteria = page.getByLabel('Criteria');
  await criteria.fill('ISO/IEC 42001');
  await criteria.press('Tab');
  await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible();
  await expect(criteria).toHaveValue('ISO/IEC 42001');

  await workbench.start(join(workbench.folder, 'northgate-mutual-ai-security-assessment.assay'));
  await expect(page.getByLabel('Client', { exact: true })).toHaveValue('Northgate Mutual');
  await expect(page.getByLabel('Criteria')).toHaveValue('');
  await expect(alert).toBeHidden();
  await editScope(page, 'Criteria', 'ISO/IEC 42001');
  await saved(page);
});

test('a page that was cut off for a while keeps what was typed and stores it when it is back', async ({
  page,
  context,
  workbench,
}) => {
  await workbench.start();
  await newEngagement(page, 'Northgate Mutual');
  await context.setOffline(true);
  const criteria = page.getByLabel('Criteria');
  await criteria.fill('ISO/IEC 42001');
  await criteria.press('Tab');
  const alert = page.getByRole('alert').filter({ hasText: 'The connection is lost.' });
  await expect(alert).toBeVisible();
  await expect(criteria).toHaveValue('ISO/IEC 42001');

  await context.setOffline(false);
  await editScope(page, 'Criteria', 'ISO/IEC 42001');
  await expect(alert).toBeHidden();
  await page.reload();
  await expect(criteria).toHaveValue('ISO/IEC 42001');
});
