import { electron } from '../../helpers/electron.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nativeDialogs, withExtension } from '../../../main/electron/dialogs.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-dialogs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const window = { name: 'the window' };
const dialogs = nativeDialogs(window as never, folder);
const { showOpenDialog, showSaveDialog, showMessageBox } = electron.dialog;
const at = (name: string) => join(folder, name);
const chosen = (filePath: string) => ({ canceled: false, filePath });

test('opening asks within the window for one engagement', async () => {
  showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [at('client.assay')] });
  expect(await dialogs.open()).toBe(at('client.assay'));
  expect(showOpenDialog.mock.calls[0]).toEqual([
    window,
    expect.objectContaining({
      defaultPath: folder,
      filters: [{ name: 'Assay engagement', extensions: ['assay'] }],
    }),
  ]);
});

test('a person who cancels has chosen nothing', async () => {
  expect(await dialogs.open()).toBeNull();
  expect(await dialogs.save('pdf', 'report.pdf')).toBeNull();
});

describe('saving', () => {
  test('suggests a place among the documents, or the whole path it was given', async () => {
    showSaveDialog.mockResolvedValue(chosen(at('new.pdf')));
    await dialogs.save('pdf', 'report.pdf');
    await dialogs.save('pdf', at('elsewhere.pdf'));
    expect(showSaveDialog.mock.calls.map((call) => call[1])).toMatchObject([
      { defaultPath: at('report.pdf') },
      { defaultPath: at('elsewhere.pdf') },
    ]);
  });

  test('adds the ending of the kind', async () => {
    showSaveDialog.mockResolvedValueOnce(chosen(at('report.v2')));
    expect(await dialogs.save('xlsx', 'x')).toBe(at('report.v2.xlsx'));
    expect(withExtension('report.PDF', 'pdf')).toBe('report.PDF');
    // Any other file keeps the name it was given.
    expect(withExtension('Makefile', 'file')).toBe('Makefile');
  });

  test('asks before an added ending makes it another file that exists', async () => {
    writeFileSync(at('old.pdf'), '');
    showSaveDialog.mockResolvedValue(chosen(at('old')));
    showMessageBox.mockResolvedValueOnce({ response: 1 }).mockResolvedValueOnce({ response: 0 });
    expect(await dialogs.save('pdf', 'x')).toBe(at('old.pdf'));
    expect(showSaveDialog.mock.calls[1]?.[1]).toMatchObject({ defaultPath: at('old.pdf') });
    expect(showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: '“old.pdf” exists already. Replace it?',
      defaultId: 1,
      cancelId: 1,
    });
  });

  test('does not ask again about a name the system has asked about', async () => {
    writeFileSync(at('asked.pdf'), '');
    showSaveDialog.mockResolvedValueOnce(chosen(at('asked.pdf')));
    expect(await dialogs.save('pdf', 'x')).toBe(at('asked.pdf'));
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  test('never puts a new engagement in the place of a file', async () => {
    writeFileSync(at('kept.assay'), '');
    showSaveDialog
      .mockResolvedValueOnce(chosen(at('kept.assay')))
      .mockResolvedValueOnce(chosen(at('fresh.assay')));
    expect(await dialogs.save('assay', 'x')).toBe(at('fresh.assay'));
    expect(showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      detail: expect.stringContaining('Choose another name'),
    });
  });
});
