import { electron } from '../../helpers/electron.ts';
import { beforeAll, expect, test, vi } from 'vitest';
import { answerSystem } from '../../../main/electron/system-requests.ts';
import { fakeEvent } from '../../helpers/electron-stand-in.ts';

const windows = { openFile: vi.fn(() => Promise.resolve()), revealAny: vi.fn() };
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeAll(() => answerSystem(windows));
test('a file the system hands over before there can be windows waits until there can', async () => {
  const event = fakeEvent();
  electron.app.emit('open-file', event, 'early.assay');
  await settled();
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
  expect(windows.openFile).not.toHaveBeenCalled();
  await electron.becomeReady();
  await settled();
  expect(windows.openFile.mock.calls).toEqual([['early.assay']]);
});

test('a later start opens its file here', async () => {
  electron.app.emit('second-instance', fakeEvent(), [], '', { file: 'later.assay' });
  await settled();
  expect(windows.openFile.mock.calls).toEqual([['later.assay']]);
});

test.each([[null], [{}], [{ file: null }], [{ file: 42 }], ['later.assay']])(
  'a later start with %j only brings a window forward',
  async (data) => {
    electron.app.emit('second-instance', fakeEvent(), ['assay', 'smuggled.assay'], '', data);
    await settled();
    expect(windows.openFile).not.toHaveBeenCalled();
    expect(windows.revealAny).toHaveBeenCalledTimes(1);
  },
);

test('the program comes forward when its icon is chosen', async () => {
  electron.app.emit('activate', fakeEvent());
  await settled();
  expect(windows.revealAny).toHaveBeenCalledTimes(1);
});

test.each([
  ['win32', 1],
  ['linux', 1],
  ['darwin', 0],
])('without windows it ends, except on macOS: %s', (platform, times) => {
  const actual = process.platform;
  try {
    Object.defineProperty(process, 'platform', { value: platform });
    electron.app.emit('window-all-closed');
  } finally {
    Object.defineProperty(process, 'platform', { value: actual });
  }
  expect(electron.app.quit).toHaveBeenCalledTimes(times);
});
