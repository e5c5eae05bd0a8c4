import { electron } from '../helpers/electron.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createBridge } from '../../main/electron/bridge.ts';
import { createClient } from '../../shared/contract/client.ts';
import { openBench, type TestBench } from '../helpers/bench.ts';
import { type FakeWindow, fakeEvent, letsThrough } from '../helpers/electron-stand-in.ts';

let bench: TestBench;
let file: string;
const session = electron.session.defaultSession;
const page = (window: FakeWindow | undefined) =>
  createClient(createBridge(window?.webContents.ipcRenderer as never));

/** What was called during the start, in the order it was called in. */
let order: string[];
let windowsTooEarly: number;
/** Whether a request to elsewhere went through, just after the start. */
let leaked: boolean;

/** The program as a double click on a file starts it. What it calls is noted here: each test begins with fresh mocks. */
beforeAll(async () => {
  bench = await openBench();
  file = bench.workbench.store?.path ?? '';
  await bench.api.engagement.close({});
  vi.stubEnv('ASSAY_SETTINGS', join(bench.folder, 'settings'));
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['assay', file]);

  await import('../../main/desktop.ts');
  windowsTooEarly = electron.windows.length;
  await electron.becomeReady();
  await new Promise((resolve) => setImmediate(resolve));

  const { app, protocol, crashReporter, Menu, dialog } = electron;
  const watched = {
    sandbox: app.enableSandbox,
    scheme: protocol.registerSchemesAsPrivileged,
    'one instance': app.requestSingleInstanceLock,
    requests: session.webRequest.onBeforeRequest,
    'permissions asked for': session.setPermissionRequestHandler,
    'permissions checked': session.setPermissionCheckHandler,
    devices: session.setDevicePermissionHandler,
    screens: session.setDisplayMediaRequestHandler,
    dictionaries: session.setSpellCheckerEnabled,
    files: protocol.handle,
    menu: Menu.setApplicationMenu,
    page: electron.windows[0]?.loadURL,
    'crash reporter': crashReporter.start,
    error: dialog.showErrorBox,
  };
  order = Object.entries(watched)
    .flatMap(([name, called]) => called?.mock.invocationCallOrder.map((at) => ({ name, at })) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
  leaked = letsThrough(session, 'https://example.org/');
});

afterAll(() => {
  vi.unstubAllEnvs();
  bench[Symbol.dispose]();
});

test('every guard stands, once, before the page is loaded; the crash reporter is never started', () => {
  expect(windowsTooEarly).toBe(0);
  expect(order).toEqual([
    'sandbox',
    'scheme',
    'one instance',
    'requests',
    'permissions asked for',
    'permissions checked',
    'devices',
    'screens',
    'dictionaries',
    'files',
    'menu',
    'page',
  ]);
});

test('what was blocked is counted and shown', async () => {
  expect(leaked).toBe(false);
  expect(await page(electron.windows[0]).app.info({})).toMatchObject({ egressAttempts: 1 });
});

test('the window is confined and works on the file it was started with', async () => {
  const [window] = electron.windows;
  const event = fakeEvent();
  window?.webContents.emit('will-navigate', event);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
  const api = page(window);
  expect(await api.app.info({})).toMatchObject({ openFirst: file });
  expect(await api.engagement.open({ path: file })).toMatchObject({ path: file });
  await api.people.create({ name: 'Priya Anand', title: 'CISO', party: 'client', email: '' });
  expect(await api.engagement.verify({})).toMatchObject({ ok: true });
});

test('a second start opens its file in a window of its own', async () => {
  electron.app.emit('second-instance', fakeEvent(), [], '', { file: join(bench.folder, 'other.assay') });
  await vi.waitFor(() => expect(electron.windows).toHaveLength(2));
  expect(await page(electron.windows[1]).app.info({})).toMatchObject({
    openFirst: join(bench.folder, 'other.assay'),
  });
});

test('closing the last window ends the program', () => {
  for (const window of electron.windows.slice()) window.close();
  expect(electron.app.quit).toHaveBeenCalledTimes(1);
});
