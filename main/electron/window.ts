import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import { START_ADDRESS } from './address.ts';
import { askBeforeLeaving } from './leaving.ts';
import { assertHardened, webPreferences } from './web-preferences.ts';
import { words } from './words.ts';

/** The page's own ground, so that nothing flashes before it is drawn; `--bg` of renderer/theme/tokens.css. */
const GROUND = { light: '#f2f4f5', dark: '#0e1114' };

/** Makes a window, hidden until its page is drawn. Nothing is loaded yet. */
export function createWindow(preload: string): BrowserWindow {
  const preferences = webPreferences(preload, !app.isPackaged);
  assertHardened(preferences);
  const window = new BrowserWindow({
    title: words.name,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: preferences,
  });
  window.once('ready-to-show', () => window.show());
  // The title names the file; the page's is the same in all windows.
  window.on('page-title-updated', (event) => event.preventDefault());
  askBeforeLeaving(window);
  reloadAfterCrash(window);
  return window;
}

/** Loads the one page there is. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(START_ADDRESS);
}

/** Brings a window before the person, wherever it is. */
export function reveal(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * The page holds nothing that is not in the file, so a page that crashed is shown again. The person is told first: what
 * was being typed is gone, and a page that crashes again at once must not do so in a circle.
 */
function reloadAfterCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: words.gone.message,
        detail: words.gone.detail(reason),
        buttons: [words.gone.confirm],
      })
      .then(() => {
        if (!window.isDestroyed()) window.webContents.reload();
      });
  });
}
