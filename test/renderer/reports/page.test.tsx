import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ReportsBench, reportsBench, type StagedExport } from './reports-page.tsx';

let page: ReportsBench;
beforeEach(async () => {
  page = await reportsBench();
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const section = (name: string) => screen.findByRole('region', { name });
const file = (document: 'xlsx' | 'pdf') => join(page.folder, `test.${document}`);

/** The export the page asked for last. */
const asked = async (count = 1): Promise<StagedExport> => {
  await waitFor(() => expect(page.exports).toHaveLength(count));
  return page.exports[count - 1] as StagedExport;
};

describe('what the documents will show', () => {
  test('is told step by step, with what is open and the way there', async () => {
    await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
    page.show();
    const row = await screen.findByRole('row', { name: /Inventory/ });
    expect(within(row).getByText('1 asset · 0 relations')).toBeDefined();
    expect(within(row).getByText('Gaps')).toBeDefined();
    await page.user.click(within(row).getByRole('button', { name: '1 asset without a tier' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Address').textContent).toBe('/inventory?view=needs-tier'),
    );
  });

  test('an empty register is called empty, not complete', async () => {
    page.show();
    const row = await screen.findByRole('row', { name: /Exceptions/ });
    expect(within(row).getByText('Empty')).toBeDefined();
  });

  test('follows the engagement', async () => {
    page.show();
    await screen.findByRole('row', { name: /0 assets/ });
    await page.api.assets.create({ drafts: [{ name: 'Claims assistant', type: 'model' }] });
    expect(await screen.findByRole('row', { name: /1 asset ·/ })).toBeDefined();
  });

  test('marking and version stand on every page, and a missing version leads to where it is recorded', async () => {
    page.show();
    const part = await section('On every page');
    expect(within(part).getByText('Confidential')).toBeDefined();
    await page.user.click(within(part).getByRole('button', { name: 'Record a version' }));
    await waitFor(() => expect(screen.getByLabelText('Address').textContent).toBe('/scope'));
  });

  test('says what is in each document', async () => {
    page.show();
    expect(within(await section('PDF report')).getByText(/1 Executive summary · 2 Scope/)).toBeDefined();
    expect(within(await section('Excel workbook')).getByText(/Summary · Inventory/)).toBeDefined();
  });
});

describe('an export', () => {
  test('of both documents goes beside the engagement, shows its progress and tells path, size and hash', async () => {
    page.show();
    await page.user.click(await button(/^Export both documents/));
    const staged = await asked();
    expect(staged.wish).toEqual({ xlsx: file('xlsx'), pdf: file('pdf') });
    staged.progress(40, 100);
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuetext')).toBe('40 %');
    staged.finish('content');
    expect(await screen.findByText('Both documents are written')).toBeDefined();
    const pdf = within(await section('PDF report'));
    expect(await pdf.findByText(new RegExp(`7.B, ${file('pdf')}`))).toBeDefined();
    expect(pdf.getByText(/^ed7002b439e9ac845f22357d822bac14/)).toBeDefined();
    expect(pdf.getByText('Shows the present state')).toBeDefined();
    expect(screen.queryByText(/same bytes as/)).toBeNull();
  });

  test('of one document leaves the other alone', async () => {
    page.show();
    await page.user.click(await button('Export the PDF report'));
    const staged = await asked();
    expect(staged.wish).toEqual({ xlsx: null, pdf: file('pdf') });
    staged.finish('content');
    expect(await screen.findByText('The document is written')).toBeDefined();
    expect(within(await section('Excel workbook')).getByText('Not exported yet')).toBeDefined();
  });

  test('is started with Ctrl+Enter', async () => {
    page.show();
    await button(/^Export both documents/);
    await page.user.keyboard('{Control>}{Enter}{/Control}');
    expect((await asked()).wish.pdf).toBe(file('pdf'));
    page.exports[0]?.finish('content');
    await screen.findByText('Both documents are written');
  });

  test('goes to the file a person chooses', async () => {
    page.show();
    await page.user.click(await button('Choose the file of the PDF report'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Save as' }));
    const name = dialog.getByLabelText('File name');
    await page.user.clear(name);
    await page.user.type(name, 'For the board');
    await waitFor(() => expect(dialog.getByText(page.folder)).toBeDefined());
    await page.user.click(dialog.getByRole('button', { name: 'Save here' }));
    const chosen = join(page.folder, 'For the board.pdf');
    expect(await within(await section('PDF report')).findByText(chosen)).toBeDefined();
    await page.user.click(await button('Export the PDF report'));
    expect((await asked()).wish.pdf).toBe(chosen);
    page.exports[0]?.finish('content');
    await screen.findByText('The document is written');
  });

  test('says when the bytes are those of the export before', async () => {
    page.show();
    await page.user.click(await button('Export the PDF report'));
    (await asked()).finish('content');
    await screen.findByText('The document is written');
    await page.user.click(await button('Export the PDF report'));
    await page.user.click(await button('Replace it'));
    (await asked(2)).finish('content');
    expect(await screen.findByText(/The same bytes as the last export/)).toBeDefined();
  });

  test('shows an older state once the engagement has changed', async () => {
    page.show();
    await page.user.click(await button('Export the PDF report'));
    (await asked()).finish('content');
    await screen.findByText('Shows the present state');
    await page.api.engagement.update({ objectives: 'Know what a bad year costs.' });
    expect(await screen.findByText('The engagement has changed since')).toBeDefined();
    expect(await button(/1 document shows an older state/)).toBeDefined();
  });

  test('is cancelled with Escape, and nothing was written', async () => {
    page.show();
    await page.user.click(await button(/^Export both documents/));
    const staged = await asked();
    await button(/^Cancel/);
    await page.user.keyboard('{Escape}');
    await waitFor(() => expect(page.cancelled).toEqual(['job-0']));
    staged.fail({ code: 'CANCELLED', message: 'Cancelled.', issues: [] });
    expect(await screen.findByText('Export cancelled.')).toBeDefined();
  });

  test('that fails says why in the words of the core, and can be tried again', async () => {
    page.show();
    await page.user.click(await button('Export the workbook'));
    (await asked()).fail({ code: 'DISK_FULL', message: 'There is no room left on that disk.', issues: [] });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /The export failed\..*There is no room left on that disk\..*as it was before/,
    );
    await page.user.click(await button('Export the workbook'));
    (await asked(2)).finish('content');
    expect(await screen.findByText('The document is written')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a file that is there', () => {
  test('is announced, and replaced only after a person has agreed', async () => {
    writeFileSync(file('xlsx'), 'of somebody else');
    page.show();
    expect(await screen.findByText(/There is a file of this name/)).toBeDefined();
    await page.user.click(await button(/^Export both documents/));
    const dialog = within(await screen.findByRole('dialog', { name: 'Replace this file?' }));
    expect(dialog.getByText(file('xlsx'))).toBeDefined();
    expect(dialog.getByText('Not the last export of this engagement')).toBeDefined();
    await page.user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(page.exports).toEqual([]);
    expect(readFileSync(file('xlsx'), 'utf8')).toBe('of somebody else');
  });

  test('was changed since the last export: the question says so', async () => {
    page.show();
    await page.user.click(await button('Export the workbook'));
    (await asked()).finish('content');
    await screen.findByText('The document is written');
    writeFileSync(file('xlsx'), 'edited by the client');
    await page.api.engagement.update({ objectives: 'Anything, so that the page looks again' });
    expect(await screen.findByText('The file has been changed since')).toBeDefined();
    await page.user.click(await button('Export the workbook'));
    expect(await screen.findByText('Exported from here, but changed by somebody since')).toBeDefined();
  });

  test('was removed since: it is said, and nothing is asked', async () => {
    page.show();
    await page.user.click(await button('Export the workbook'));
    (await asked()).finish('content');
    await screen.findByText('The document is written');
    rmSync(file('xlsx'));
    await page.api.engagement.update({ objectives: 'Anything, so that the page looks again' });
    expect(await screen.findByText('The file is no longer there')).toBeDefined();
    await page.user.click(await button('Export the workbook'));
    await asked(2);
    page.exports[1]?.finish('content');
  });
});
