import { app, dialog, Menu } from 'electron';
import type { Settings } from '../app/settings.ts';
import { readVersion } from '../app/version.ts';
import { menuTemplate } from './menu-template.ts';
import type { Windows } from './windows.ts';
import { words } from './words.ts';

/** Puts up the menu of the program; again whenever the recent files have changed. */
export function showMenu(windows: Windows, settings: Pick<Settings, 'recent'>): void {
  const { platform } = process;
  const template = menuTemplate(
    { platform, isPackaged: app.isPackaged, recent: settings.recent },
    {
      run: (command) => windows.run(command),
      openFile: (path) => void windows.openFile(path),
      openWindow: () => windows.openWindow(),
      showAbout: () => void showAbout(),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: words.name,
    message: words.about.message(readVersion()),
    detail: words.about.detail,
    buttons: [words.about.confirm],
  });
}
