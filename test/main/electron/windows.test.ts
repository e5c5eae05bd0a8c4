import { electron } from '../../helpers/electron.ts';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Settings } from '../../../main/app/settings.ts';
import { startWorkbench } from '../../../main/app/start-workbench.ts';
import { nodeOs } from '../../../main/app/node-os.ts';
import { EgressGuard } from '../../../main/electron/egress.ts';
import { answerCalls } from '../../../main/electron/ipc.ts';
import { Windows } from '../../../main/electron/windows.ts';
import { createBridge } from '../../../main/electron/bridge.ts';
import { createClient, type Transport } from '../../../shared/contract/client.ts';
import type { AppEvent } from '../../../shared/contract/event.ts';
import { openBench, type TestBench } from '../../helpers/bench.ts';
import { type FakeWindow, fakeEvent } from '../../helpers/electron-stand-in.ts';

let bench: TestBench;
let file: string;
let windows: Windows;

beforeAll(async () => {
  answerCalls((sender) => windows.dispatchOf(sender));
  await electron.becomeReady();
});

beforeEach(async () => {
  bench = await openBench();
  file = bench.workbench.store?.path ?? '';
  await bench.api.engagement.close({});
  const settings = new Settings(join(bench.folder, 'window'));
  const node = { ...nodeOs(), settingsFolder: bench.folder };
  windows = new Windows({
    preload: 'preload.cjs',
    abilities: { node, egress: new EgressGuard(), onRecentDocument: () => undefined },
    start: (os, openFirst) => startWorkbench('desktop', os, openFirst, settings),
  });
});

afterEach(() => {
  for (const window of electron.windows.slice()) window.close();
  bench[Symbol.dispose]();
});

/** The page of a window, as its scripts see it. */
const bridgeOf = (window: FakeWindow): Transport => createBridge(window.webContents.ipcRenderer as never);
const pageOf = (window: FakeWindow) => createClient(bridgeOf(window));
const only = (): FakeWindow => {
  expect(electron.windows).toHaveLength(1);
  return electron.windows[0]!;
};

test('a window is hardened, loads the one page there is, and is shown when that is drawn', () => {
  windows.openWindow();
  const window = only();
  expect(window.options['webPreferences']).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    preload: 'preload.cjs',
    devTools: false,
  });
  expect(window.loadURL.mock.calls).toEqual([['app://assay/']]);
  expect(window.options['show']).toBe(false);
  expect(window.show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  expect(window.show).toHaveBeenCalledTimes(1);
});

test('a window at a file says so to its page, and its title names the file once it is open', async () => {
  windows.openWindow(file);
  const page = pageOf(only());
  expect(await page.app.info({})).toMatchObject({ mode: 'desktop', openFirst: file, dialogs: 'native' });
  await page.engagement.open({ path: file });
  expect(only().setTitle).toHaveBeenLastCalledWith('test.assay – Assay');
  expect(only().setRepresentedFilename).toHaveBeenLastCalledWith(file);
  expect(electron.app.addRecentDocument).toHaveBeenLastCalledWith(file);
  await page.engagement.close({});
  expect(only().setTitle).toHaveBeenLastCalledWith('Assay');
});

test('a file that is open is shown where it is, however it is asked for', async () => {
  windows.openWindow(file);
  const window = only();
  await pageOf(window).engagement.open({ path: file });
  window.minimized = true;
  await windows.openFile(join(bench.folder, '.', 'x', '..', 'test.assay'));
  expect(only()).toBe(window);
  expect(window.restore).toHaveBeenCalledTimes(1);
  expect(window.focus).toHaveBeenCalledTimes(1);
});

test('a file opens in the window that has none, and in a new one when all have', async () => {
  windows.openWindow();
  await windows.openFile(file);
  expect(await pageOf(only()).engagement.current({})).toMatchObject({ path: file });
  await windows.openFile(join(bench.folder, 'second.assay'));
  expect(electron.windows).toHaveLength(2);
  expect(await pageOf(electron.windows[1]!).app.info({})).toMatchObject({
    openFirst: join(bench.folder, 'second.assay'),
  });
});

test('a file that cannot be opened is explained in a dialog', async () => {
  windows.openWindow();
  await windows.openFile(join(bench.folder, 'missing.assay'));
  expect(electron.dialog.showMessageBox.mock.calls).toMatchObject([
    [{ type: 'error', message: 'The file was not opened', detail: expect.stringContaining('missing.assay') }],
  ]);
});

test('two windows never write to one file: the second is told why', async () => {
  windows.openWindow();
  windows.openWindow();
  const [first, second] = electron.windows.map(pageOf);
  await first!.engagement.open({ path: file });
  await expect(second!.engagement.open({ path: file })).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringContaining('open in another Assay window'),
  });
});

test('each page hears of its own engagement only', async () => {
  windows.openWindow();
  windows.openWindow();
  const [first, second] = electron.windows as [FakeWindow, FakeWindow];
  const heard: AppEvent[][] = [[], []];
  bridgeOf(first).subscribe((event) => heard[0]?.push(event));
  bridgeOf(second).subscribe((event) => heard[1]?.push(event));
  await pageOf(first).engagement.open({ path: file });
  expect(heard).toEqual([[{ type: 'engagement', open: true }], []]);
});

test('a window that is closed gives its file back and is answered no more', async () => {
  windows.openWindow();
  const window = only();
  await pageOf(window).engagement.open({ path: file });
  window.close();
  await bench.api.engagement.open({ path: file });
  await expect(pageOf(window).app.info({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a command of the menu goes to the focused window, and opens one where there is none', () => {
  windows.run('undo');
  const window = only();
  const heard: AppEvent[] = [];
  bridgeOf(window).subscribe((event) => heard.push(event));
  windows.run('undo');
  return Promise.resolve().then(() => expect(heard).toEqual([{ type: 'menu', command: 'undo' }]));
});

test('a page that crashed is shown again after the person was told', async () => {
  windows.openWindow();
  const { webContents } = only();
  webContents.emit('render-process-gone', fakeEvent(), { reason: 'crashed' });
  await Promise.resolve();
  expect(electron.dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
    detail: expect.stringMatching(/Everything saved is in the file.*crashed/),
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(webContents.reload).toHaveBeenCalledTimes(1);
  webContents.emit('render-process-gone', fakeEvent(), { reason: 'clean-exit' });
  expect(electron.dialog.showMessageBox).toHaveBeenCalledTimes(1);
});

test('the page cannot change the title', () => {
  windows.openWindow();
  const event = fakeEvent();
  only().emit('page-title-updated', event);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
});

test.each([
  { answer: 'stay', response: 1, leaves: 0 },
  { answer: 'leave', response: 0, leaves: 1 },
])('a page that holds something unsaved is left only as the person says: $answer', ({ response, leaves }) => {
  windows.openWindow();
  electron.dialog.showMessageBoxSync.mockReturnValueOnce(response);
  const event = fakeEvent();
  only().webContents.emit('will-prevent-unload', event);
  const [, asked] = electron.dialog.showMessageBoxSync.mock.calls.at(-1) ?? [];
  expect(asked).toMatchObject({ buttons: ['Leave', 'Stay'], defaultId: 1, cancelId: 1 });
  expect(event.preventDefault).toHaveBeenCalledTimes(leaves);
});
