import type { WebPreferences } from 'electron';

/** What must hold for every window; anything Electron would take differently is spelled out. */
const REQUIRED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  plugins: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/** Settings that no window has a use for and that could weaken the ones above or move it out of the guarded session. */
const ABSENT = [
  'enableBlinkFeatures',
  'additionalArguments',
  'partition',
  'session',
] as const satisfies (keyof WebPreferences)[];

/**
 * The preferences of a window.
 *
 * @param preload the bridge between page and core
 * @param devTools whether a developer may look inside; never in the packaged program
 */
export const webPreferences = (preload: string, devTools: boolean): WebPreferences => ({
  ...REQUIRED,
  preload,
  devTools,
});

/**
 * No window opens unless its page is isolated from Node, sandboxed, and held to the same-origin policy. Without this, one
 * careless edit of the preferences would hand the client's file and the computer to whatever text can be made to run
 * in the page. It fails closed: a missing setting counts as a wrong one, because Electron's defaults change. It judges
 * what a window is opened with; `confineContents` sees to it that no other windows come into being.
 *
 * @throws Error naming the first setting that does not hold
 */
export function assertHardened(preferences: WebPreferences): void {
  for (const [name, wanted] of Object.entries(REQUIRED)) {
    const found = preferences[name as keyof typeof REQUIRED];
    if (found !== wanted) throw new Error(`A window must have ${name} ${wanted}, not ${String(found)}.`);
  }
  for (const name of ABSENT)
    if (preferences[name] !== undefined) throw new Error(`A window must not set ${name}.`);
}
