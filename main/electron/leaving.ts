import { type BrowserWindow, dialog } from 'electron';
import { words } from './words.ts';

/**
 * Asks before a window is closed or loaded again while its page holds something that is in no file yet: an edit on its way, a value
 * that was refused, a dialog half typed. Electron itself would keep such a window open without a word.
 */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, leave } = words.leaving;
    const response = dialog.showMessageBoxSync(window, {
      type: 'question',
      message,
      detail,
      buttons: [leave, stay],
      defaultId: 1,
      cancelId: 1,
    });
    // Taking back what the page prevented lets it go.
    if (response === 0) event.preventDefault();
  });
}
