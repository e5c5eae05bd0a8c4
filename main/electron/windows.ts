import { basename } from 'node:path';
import { BrowserWindow, dialog, type WebContents } from 'electron';
import type { Os } from '../app/os.ts';
import type { Started } from '../app/start-workbench.ts';
import type { Workbench } from '../app/workbench.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import { desktopOs, type DesktopAbilities } from './desktop-os.ts';
import { relayEvents } from './ipc.ts';
import { isSameFile } from './same-file.ts';
import { createWindow, loadPage, reveal } from './window.ts';
import { words } from './words.ts';

export interface WindowsOptions {
  preload: string;
  abilities: DesktopAbilities;
  /** Starts the core of a window, which opens `file` first. */
  start: (os: Os, file: string | null) => Started;
}

interface OpenWindow extends Started {
  window: BrowserWindow;
}

/** The open windows. Each has a workbench of its own, and with it at most one engagement. */
export class Windows {
  readonly #options: WindowsOptions;
  /** By the id of their contents, which is how calls name their sender. */
  readonly #open = new Map<number, OpenWindow>();

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  /** Shows a file: in the window that has it, in one that has none yet, or in a new one. */
  async openFile(file: string): Promise<void> {
    const all = [...this.#open.values()];
    const holder = all.find(({ workbench }) => holds(workbench, file));
    if (holder) return reveal(holder.window);
    const focused = BrowserWindow.getFocusedWindow();
    const idle = all.filter(({ workbench }) => workbench.store === null && workbench.openFirst === null);
    const place = idle.find(({ window }) => window === focused) ?? idle[0];
    if (!place) return this.openWindow(file);
    reveal(place.window);
    const reply = await place.dispatch('engagement.open', { path: file });
    if (!reply.ok)
      await dialog.showMessageBox({ type: 'error', message: words.notOpened, detail: reply.error.message });
  }

  /** Opens a window at the start screen, or at a file. */
  openWindow(file: string | null = null): void {
    const window = createWindow(this.#options.preload);
    const { webContents: contents } = window;
    const { workbench, dispatch } = this.#options.start(desktopOs(window, this.#options.abilities), file);
    const { id } = contents;
    this.#open.set(id, { window, workbench, dispatch });
    const unsubscribe = [relayEvents(workbench, contents), showFileInTitle(workbench, window)];
    window.on('closed', () => {
      for (const stop of unsubscribe) stop();
      this.#open.delete(id);
      // Nothing has to be asked, for everything is saved; the file is given back to other programs.
      void dispatch('engagement.close', {});
    });
    loadPage(window).catch(workbench.log);
  }

  /** Shows a window that is there, or a new one. */
  revealAny(): void {
    const any = [...this.#open.values()].at(-1);
    if (any) reveal(any.window);
    else this.openWindow();
  }

  /** The dispatcher that answers a page; none for pages that are not ours. */
  dispatchOf(sender: WebContents): Dispatch | undefined {
    return this.#open.get(sender.id)?.dispatch;
  }

  /** Has the focused window run a command of its page; opens a window where there is none. */
  run(command: string): void {
    const focused = BrowserWindow.getFocusedWindow();
    const target = focused ? this.#open.get(focused.webContents.id) : undefined;
    if (target) target.workbench.emit({ type: 'menu', command });
    else this.revealAny();
  }
}

function holds(workbench: Workbench, file: string): boolean {
  const held = workbench.store?.path ?? workbench.openFirst;
  return held !== null && isSameFile(held, file);
}

function showFileInTitle(workbench: Workbench, window: BrowserWindow): () => void {
  return workbench.subscribe((event) => {
    if (event.type !== 'engagement' || window.isDestroyed()) return;
    const path = workbench.store?.path ?? '';
    window.setTitle(path === '' ? words.name : `${basename(path)} – ${words.name}`);
    window.setRepresentedFilename(path);
  });
}
