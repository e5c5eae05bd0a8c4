import { app, type BrowserWindow } from 'electron';
import type { Os } from '../app/os.ts';
import { nativeDialogs } from './dialogs.ts';
import type { EgressGuard } from './egress.ts';

export interface DesktopAbilities {
  /** The abilities of plain Node, which the desktop extends. */
  node: Os;
  egress: Pick<EgressGuard, 'attempts'>;
  /** Called after a file has joined the recent ones. */
  onRecentDocument: () => void;
}

/** What handlers may ask of the computer on behalf of one window. */
export function desktopOs(window: BrowserWindow, abilities: DesktopAbilities): Os {
  const { node, egress, onRecentDocument } = abilities;
  // The system knows where a person's documents are; they may have been moved to another drive.
  const documentsFolder = app.getPath('documents');
  return {
    ...node,
    documentsFolder,
    dialogs: nativeDialogs(window, documentsFolder),
    egressAttempts: () => egress.attempts,
    addRecentDocument(path) {
      app.addRecentDocument(path);
      onRecentDocument();
    },
  };
}
