import { mkdirSync } from 'node:fs';
import { app, dialog, protocol } from 'electron';
import { SCHEME } from './address.ts';
import { words } from './words.ts';

/** The id under which Windows groups the windows and recent files; the same as in electron-builder.yml. */
const APP_ID = 'org.assay.workbench';

/** What Chromium would do on its own account, switched off before it starts. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  // No name is ever resolved, whoever in the process asks.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['dns-prefetch-disable'],
  // No search for a proxy by way of the network.
  ['no-proxy-server'],
  // No updates of components, no field trials, no reports.
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  // The crash reporter is never started; its handler is not either.
  ['disable-breakpad'],
];

/**
 * What has to be settled before Electron is ready: every renderer is sandboxed, whatever its window asks for; Chromium
 * keeps to itself; our scheme is one that pages may come from; what the window remembers lies with Assay's settings.
 *
 * @param profileFolder folder of the window's own memory, such as the chosen appearance
 */
export function prepareProcess(profileFolder: string): void {
  app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.setName('Assay');
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
  mkdirSync(profileFolder, { recursive: true });
  app.setPath('userData', profileFolder);
}

/**
 * Sets up what can only be set up once there can be windows. If any of it fails, nothing is shown at all: a program that
 * runs with half of its guards is worse than one that does not start.
 */
export function whenReady(setUp: () => void): void {
  app
    .whenReady()
    .then(setUp)
    .catch((error: unknown) => {
      dialog.showErrorBox(words.notStarted, error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
}
