import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { words } from './words.ts';

/** How many recent files the menu offers. */
const RECENT_LIMIT = 10;

export interface MenuState {
  platform: NodeJS.Platform;
  /** Whether a developer's entries are left out. */
  isPackaged: boolean;
  recent: readonly { path: string; client: string }[];
}

export interface MenuActions {
  /** Runs a command of the page by the id it has there. */
  run(command: string): void;
  openFile(path: string): void;
  openWindow(): void;
  showAbout(): void;
}

/** The menu of the desktop. What changes the engagement is done by the page, which has the same commands in its palette. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const isMac = state.platform === 'darwin';
  /** The page acts on these keys itself; a text field keeps its own undo. On macOS the page is asked before the menu. */
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.run(id),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const w = words.menu;

  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: w.file,
      submenu: [
        command(w.new, 'engagement.new', 'CmdOrCtrl+N'),
        command(w.open, 'engagement.open', 'CmdOrCtrl+O'),
        { label: w.openRecent, submenu: recentItems(state.recent, actions) },
        { label: w.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: () => actions.openWindow() },
        separator,
        command(w.verify, 'verify'),
        command(w.closeEngagement, 'engagement.close'),
        separator,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: w.edit,
      submenu: [
        command(w.undo, 'undo', 'CmdOrCtrl+Z'),
        command(w.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: w.view,
      submenu: [
        {
          label: w.appearance,
          submenu: [
            command(w.system, 'theme.system'),
            command(w.light, 'theme.light'),
            command(w.dark, 'theme.dark'),
            command(w.contrast, 'theme.contrast'),
          ],
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(state.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as const]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: w.help,
      submenu: [command(w.keys, 'keys'), { label: w.about, click: () => actions.showAbout() }],
    },
  ];
}

function recentItems(recent: MenuState['recent'], actions: MenuActions): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: words.menu.nothingRecent, enabled: false }];
  return recent.slice(0, RECENT_LIMIT).map(({ path, client }) => ({
    // A lone & would be taken for the mark of a key.
    label: `${client} · ${basename(path)}`.replaceAll('&', '&&'),
    click: () => actions.openFile(path),
  }));
}
