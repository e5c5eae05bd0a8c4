import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ImportPage, importPage, textFile } from './import-page.tsx';

let page: ImportPage;
beforeEach(async () => {
  page = await importPage();
});
afterEach(() => {
  cleanup();
  page[Symbol.dispose]();
});

const LIST = textFile('list.csv', 'Name,Owner,Colour\nA,Ada,red\nB,Grace,blue\n,Nobody,green\n');
const OFF = 'aria-disabled';

test('a file is previewed, stored, and its assets can be shown', async () => {
  page.show();
  await page.choose(LIST);
  const dialog = await page.dialog('Import list.csv');
  expect(dialog.getByText('CSV, UTF-8, comma · 3 rows · 3 columns')).toBeDefined();
  expect(dialog.getByLabelText('“Owner” becomes')).toHaveProperty('value', 'owner');
  expect(await page.names()).toEqual([]);
  await page.user.click(dialog.getByRole('tab', { name: /Left out/ }));
  expect(dialog.getByText('It has no name (“Name” is blank).')).toBeDefined();
  await page.user.click(dialog.getByRole('button', { name: /Import 2 assets/ }));
  const done = await page.dialog('Imported list.csv');
  expect(done.getByText('The import is stored.')).toBeDefined();
  expect(await page.names()).toEqual(['A', 'B']);
  await page.user.click(done.getByRole('button', { name: /Show imported assets/ }));
  expect(page.imported()).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a column can be given another meaning, and the field is taken from the one that had it', async () => {
  page.show();
  await page.choose(LIST);
  const dialog = await page.dialog('Import list.csv');
  await page.user.selectOptions(dialog.getByLabelText('“Colour” becomes'), 'Owner');
  expect(dialog.getByLabelText('“Owner” becomes')).toHaveProperty('value', 'attribute');
  await waitFor(() =>
    expect(dialog.getByRole('button', { name: /Import 2 assets/ }).getAttribute(OFF)).toBeNull(),
  );
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  await page.dialog('Imported list.csv');
  const [row] = await page.api.assets.list({});
  expect((await page.api.assets.get({ id: row?.id ?? '' })).owner).toBe('red');
});

test('without a name column the preview stays, says what is wrong, and cannot be stored', async () => {
  page.show();
  await page.choose(LIST);
  const dialog = await page.dialog('Import list.csv');
  await page.user.selectOptions(dialog.getByLabelText('“Name” becomes'), 'Leave out');
  expect((await dialog.findByRole('alert')).textContent).toContain('Choose one of the columns as Name');
  expect(dialog.getByRole('button', { name: /Import 2 assets/ }).getAttribute(OFF)).toBe('true');
  await page.user.selectOptions(dialog.getByLabelText('“Colour” becomes'), 'Name');
  await waitFor(() => expect(dialog.queryByRole('alert')).toBeNull());
  expect(await dialog.findByRole('button', { name: /Import 3 assets/ })).toBeDefined();
});

test('how the file is read can be corrected: delimiter, heading row, type, what is there already', async () => {
  await page.api.assets.create({ drafts: [{ name: 'A', type: 'model' }] });
  page.show();
  await page.choose(textFile('odd.csv', 'List of\nName;Owner\nA;Ada, of claims\nB;Grace\n'));
  const dialog = await page.dialog('Import odd.csv');
  expect(dialog.getByLabelText('Headings in row')).toHaveProperty('value', '2');
  await page.user.selectOptions(dialog.getByLabelText('Assets already here'), 'Update');
  await page.user.selectOptions(dialog.getByLabelText('Rows that name no type'), 'Agent');
  await page.user.click(dialog.getByRole('tab', { name: /First rows/ }));
  expect(await dialog.findByText('Updates AST-001')).toBeDefined();
  await waitFor(() => expect(dialog.getAllByText('Agent').length).toBeGreaterThan(1));
  await page.user.selectOptions(dialog.getByLabelText('Columns divided by'), 'Comma');
  expect(await dialog.findByText(/^CSV, UTF-8, comma/)).toBeDefined();
  const row = dialog.getByLabelText('Headings in row');
  await page.user.clear(row);
  await page.user.type(row, 'x{Enter}');
  expect(dialog.getByText('Rows are counted from 1.')).toBeDefined();
});

test('a mapping is saved under a name and used for the next file with these headings', async () => {
  page.show();
  await page.choose(LIST);
  const dialog = await page.dialog('Import list.csv');
  await page.user.selectOptions(dialog.getByLabelText('“Owner” becomes'), 'Vendor');
  await page.user.click(dialog.getByRole('button', { name: 'Save mapping…' }));
  await page.user.type(dialog.getByLabelText('Name of the mapping'), 'Our list{Enter}');
  expect(await dialog.findByText('As saved under “Our list”')).toBeDefined();
  await page.user.click(dialog.getByRole('button', { name: 'Choose another file' }));
  await page.choose(textFile('next.csv', 'Name,Owner,Colour\nC,Acme,red\n'));
  const next = await page.dialog('Import next.csv');
  expect(next.getByText('As saved under “Our list”')).toBeDefined();
  expect(next.getByLabelText('“Owner” becomes')).toHaveProperty('value', 'vendor');
});

test('the import is undone from its outcome', async () => {
  page.show();
  await page.choose(LIST);
  await page.user.click(
    (await page.dialog('Import list.csv')).getByRole('button', { name: /Import 2 assets/ }),
  );
  const done = await page.dialog('Imported list.csv');
  await page.user.click(done.getByRole('button', { name: 'Undo import' }));
  expect(await done.findByText('The import was taken back.')).toBeDefined();
  expect(done.queryByRole('button', { name: /Show imported/ })).toBeNull();
  expect(await page.names()).toEqual([]);
});

test('a file that is not understood is refused in words, and another can be chosen at once', async () => {
  page.show();
  await page.choose(textFile('report.pdf', '%PDF-1.7'));
  expect((await screen.findByRole('alert')).textContent).toContain('report.pdf is a PDF. Save the table as');
  await page.choose(LIST);
  await page.dialog('Import list.csv');
});

test('a file that vanishes while it is read is told, and leaves nothing behind', async () => {
  page.show();
  const gone = textFile('gone.csv', 'Name\nA\n');
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementationOnce(function (this: FileReader) {
    this.onerror?.(new ProgressEvent('error') as never);
  });
  await page.choose(gone);
  expect((await screen.findByRole('alert')).textContent).toContain(
    'gone.csv could not be read. It was moved',
  );
});

test('reading can be cancelled, and leads back to the choice without a complaint', async () => {
  page.show();
  vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementationOnce(() => undefined);
  await page.choose(LIST);
  expect(await screen.findByText('Reading list.csv')).toBeDefined();
  await page.user.click(screen.getByText('Cancel'));
  expect(await screen.findByLabelText('File to import')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await page.names()).toEqual([]);
});

test('what is left out can be searched and copied for the client', async () => {
  page.show();
  await page.choose(textFile('gaps.csv', 'Name,Owner\nA,Ada\n,Bo\n,Cy\n'));
  const dialog = await page.dialog('Import gaps.csv');
  await page.user.click(dialog.getByRole('tab', { name: /Left out/ }));
  await page.user.type(dialog.getByLabelText('Find in what is left out'), 'row 4');
  expect(dialog.getByText('1 of 2')).toBeDefined();
  await page.user.click(dialog.getByRole('button', { name: 'Copy' }));
  await page.user.click(dialog.getByRole('menuitem', { name: 'Copy as text' }));
  expect(await navigator.clipboard.readText()).toBe('row 4: It has no name (“Name” is blank).');
});

test('when everything is left out there is nothing to store', async () => {
  await page.api.assets.create({ drafts: [{ name: 'A', type: 'model' }] });
  page.show();
  await page.choose(textFile('again.csv', 'Name\nA\n'));
  const dialog = await page.dialog('Import again.csv');
  const button = dialog.getByRole('button', { name: /^Import/ });
  expect(button.getAttribute(OFF)).toBe('true');
  await page.user.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.getByRole('dialog', { name: 'Import again.csv' })).toBeDefined();
  await page.user.click(dialog.getByRole('tab', { name: /Left out/ }));
  expect(dialog.getByText('It is in the inventory already, as AST-001.')).toBeDefined();
});

test('a file that changes under its path after the preview is not stored unseen', async () => {
  page.show();
  const path = join(page.bench.folder, 'list.csv');
  writeFileSync(path, 'Name\nA\n');
  page.request();
  await page.user.type(await screen.findByLabelText(/path of a file/), `"${path}"{Enter}`);
  const dialog = await page.dialog('Import list.csv');
  writeFileSync(path, 'Name\nA\nB\n');
  await page.user.click(dialog.getByRole('button', { name: /Import 1 asset/ }));
  const again = await page.dialog('Import list.csv');
  expect((await again.findByRole('alert')).textContent).toContain('has changed since it was previewed');
  expect(await page.names()).toEqual([]);
  await page.user.click(again.getByRole('button', { name: 'Read it again' }));
  await page.user.click(await again.findByRole('button', { name: /Import 2 assets/ }));
  await page.dialog('Imported list.csv');
  expect(await page.names()).toEqual(['A', 'B']);
});

test('closing by mistake keeps the corrections, cancelling drops them', async () => {
  page.show();
  await page.choose(LIST);
  const dialog = await page.dialog('Import list.csv');
  await page.user.selectOptions(dialog.getByLabelText('“Owner” becomes'), 'Vendor');
  await page.user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  page.request();
  const again = await page.dialog('Import list.csv');
  expect(again.getByLabelText('“Owner” becomes')).toHaveProperty('value', 'vendor');
  await page.user.click(again.getByRole('button', { name: 'Cancel' }));
  page.request();
  expect(await screen.findByLabelText('File to import')).toBeDefined();
});

test('a file is taken from a drop or a paste on the inventory, and from nowhere else', async () => {
  page.show();
  await screen.findByRole('main');
  page.drop([LIST]);
  const dialog = await page.dialog('Import list.csv');
  await page.user.click(dialog.getByRole('button', { name: 'Cancel' }));
  // A spreadsheet program puts a picture of the copied cells beside their text.
  page.paste([new File(['x'], 'image.png')], 'A\tB');
  expect(screen.queryByRole('dialog')).toBeNull();
  page.paste([LIST]);
  await page.dialog('Import list.csv');
});

test('a drop on another page is no import', async () => {
  page.show('/risk');
  await screen.findByRole('main');
  page.drop([LIST]);
  page.paste([LIST]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the palette offers the import on pages other than the inventory, which has a key for it', async () => {
  page.show('/risk');
  await screen.findByRole('main');
  await waitFor(() => expect(page.commands()).toContain('Import an inventory or bill of materials'));
  cleanup();
  page.show();
  await screen.findByRole('main');
  expect(page.commands()).toEqual([]);
});

test('a bill of materials shows its contents and relations', async () => {
  page.show();
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': 'm',
        name: 'Scorer',
        modelCard: { modelParameters: { task: 'scoring' } },
      },
      { type: 'library', 'bom-ref': 'l', name: 'torch' },
    ],
    dependencies: [{ ref: 'm', dependsOn: ['l'] }],
    vulnerabilities: [{ id: 'CVE-1' }],
  };
  await page.choose(textFile('bom.json', JSON.stringify(bom)));
  const dialog = await page.dialog('Import bom.json');
  expect(dialog.getByText('CycloneDX 1.6 · 2 parts')).toBeDefined();
  expect(dialog.getByRole('row', { name: /Task/ })).toBeDefined();
  expect(dialog.queryByLabelText('Encoding')).toBeNull();
  await page.user.click(dialog.getByRole('tab', { name: /Relations/ }));
  expect(dialog.getByRole('row', { name: /Scorer depends on torch/ })).toBeDefined();
  await page.user.click(dialog.getByRole('tab', { name: /Notes/ }));
  expect(dialog.getByText('Not imported: “vulnerabilities” of the file. It stays there.')).toBeDefined();
});
