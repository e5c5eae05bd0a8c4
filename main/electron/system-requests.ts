import { app } from 'electron';
import type { Windows } from './windows.ts';

/** Answers later starts of the program, files opened from the system's desktop, and the end of the last window. */
export function answerSystem(windows: Pick<Windows, 'openFile' | 'revealAny'>): void {
  // All of these can come before there can be windows.
  const whenReady = (act: () => unknown) => void app.whenReady().then(act);
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const file = fileIn(data);
    whenReady(() => (file === null ? windows.revealAny() : windows.openFile(file)));
  });
  // macOS names files this way, also the one that the program was started with.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    whenReady(() => windows.openFile(file));
  });
  app.on('activate', () => whenReady(() => windows.revealAny()));
  app.on('window-all-closed', () => {
    // On macOS a program goes on without windows.
    if (process.platform !== 'darwin') app.quit();
  });
}

/** What the later start sent along; see `becomeFirstInstance`. */
function fileIn(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'file' in data && typeof data.file === 'string'
    ? data.file
    : null;
}
