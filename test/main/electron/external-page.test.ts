import { electron } from '../../helpers/electron.ts';
import { expect, test } from 'vitest';
import { askAndOpenExternally } from '../../../main/electron/external-page.ts';

const PAGE = 'https://example.org/help';
const { showMessageBox } = electron.dialog;
const { openExternal } = electron.shell;

test('a page Assay offers opens after the person has agreed, who sees the whole address', async () => {
  showMessageBox.mockResolvedValueOnce({ response: 0 });
  await askAndOpenExternally(PAGE, [PAGE]);
  expect(showMessageBox.mock.calls[0]?.[0]).toMatchObject({
    detail: expect.stringContaining(PAGE),
    defaultId: 1,
    cancelId: 1,
  });
  expect(openExternal.mock.calls).toEqual([[PAGE]]);
});

test('it does not when the person says no', async () => {
  showMessageBox.mockResolvedValueOnce({ response: 1 });
  await askAndOpenExternally(PAGE, [PAGE]);
  expect(openExternal).not.toHaveBeenCalled();
});

test.each([
  'https://example.org/help?next=elsewhere',
  'https://example.org/',
  'https://evil.example/help',
  'javascript:alert(1)',
  '',
])('%s is not among those and is dropped without a question', async (address) => {
  await askAndOpenExternally(address, [PAGE]);
  expect(showMessageBox).not.toHaveBeenCalled();
  expect(openExternal).not.toHaveBeenCalled();
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'ms-settings:',
  'mailto:a@example.org',
  'smb://host/x',
])('%s is dropped even when somebody lists it', async (address) => {
  await askAndOpenExternally(address, [address]);
  expect(showMessageBox).not.toHaveBeenCalled();
  expect(openExternal).not.toHaveBeenCalled();
});

test('this version offers none', async () => {
  await askAndOpenExternally('https://cloudsecurityalliance.org/');
  expect(showMessageBox).not.toHaveBeenCalled();
  expect(openExternal).not.toHaveBeenCalled();
});
