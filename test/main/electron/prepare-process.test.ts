import { electron } from '../../helpers/electron.ts';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prepareProcess, whenReady } from '../../../main/electron/prepare-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('before anything is ready every renderer is sandboxed, Chromium kept to itself, and our scheme made a secure one', () => {
  const profile = join(folder, 'settings', 'window');
  prepareProcess(profile);
  const { app, protocol } = electron;
  expect(app.enableSandbox).toHaveBeenCalledTimes(1);
  expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
    [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
  ]);
  const switches = Object.fromEntries(
    app.commandLine.appendSwitch.mock.calls.map(([name, value]) => [String(name), value]),
  );
  expect(switches).toMatchObject({ 'host-resolver-rules': 'MAP * ~NOTFOUND' });
  expect(Object.keys(switches)).toEqual(
    expect.arrayContaining([
      'no-proxy-server',
      'disable-background-networking',
      'disable-component-update',
      'disable-breakpad',
    ]),
  );
  expect(Object.keys(switches)).not.toContain('no-sandbox');
  expect(app.setPath).toHaveBeenCalledWith('userData', profile);
  expect(existsSync(profile)).toBe(true);
});

test('when a guard cannot be set up, nothing is shown but the reason', async () => {
  whenReady(() => {
    throw new Error('The session cannot be guarded');
  });
  await electron.becomeReady();
  await new Promise((resolve) => setImmediate(resolve));
  expect(electron.dialog.showErrorBox.mock.calls).toEqual([
    ['Assay cannot start', 'The session cannot be guarded'],
  ]);
  expect(electron.app.exit).toHaveBeenCalledWith(1);
  expect(electron.windows).toEqual([]);
});

test('it is too late to prepare a process that is ready', () => {
  expect(() => prepareProcess(join(folder, 'late'))).toThrow('before the app is ready');
});
