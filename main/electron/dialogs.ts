import { existsSync } from 'node:fs';
import { basename, extname, isAbsolute, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../app/os.ts';
import { words } from './words.ts';

type Kind = Parameters<Dialogs['save']>[0];

const filtersOf = (kind: Kind) => (kind === 'file' ? [] : [{ name: words.kinds[kind], extensions: [kind] }]);

/** The name with the ending of its kind. `report.v2` becomes `report.v2.pdf`; `report.PDF` stays. */
export const withExtension = (path: string, kind: Kind): string =>
  kind === 'file' || extname(path).toLowerCase() === `.${kind}` ? path : `${path}.${kind}`;

/**
 * The system's own dialogs, attached to a window.
 *
 * @param folder where a suggestion that is only a name is placed
 */
export function nativeDialogs(window: BrowserWindow, folder: string): Dialogs {
  return {
    async open() {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words.openTitle,
        defaultPath: folder,
        filters: filtersOf('assay'),
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async save(kind, suggestion) {
      let proposal = isAbsolute(suggestion) ? suggestion : join(folder, suggestion);
      for (;;) {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title: words.saveTitle,
          defaultPath: proposal,
          filters: filtersOf(kind),
          properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
        });
        if (canceled || filePath === '') return null;
        const path = withExtension(filePath, kind);
        if (!existsSync(path) || (await mayReplace(window, path, kind, path !== filePath))) return path;
        proposal = path;
      }
    },
  };
}

/**
 * The system has asked about the name as the person typed it. It has not when the ending was added afterwards, and it
 * does not know that an engagement is never written over.
 */
async function mayReplace(
  window: BrowserWindow,
  path: string,
  kind: Kind,
  unasked: boolean,
): Promise<boolean> {
  const name = basename(path);
  if (kind === 'assay') {
    await dialog.showMessageBox(window, {
      type: 'info',
      message: words.keep.message(name),
      detail: words.keep.detail,
      buttons: [words.keep.confirm],
    });
    return false;
  }
  if (!unasked) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.replace.question(name),
    detail: words.replace.detail,
    buttons: [words.replace.confirm, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
