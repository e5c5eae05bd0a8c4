import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Reply } from '../../shared/contract/error.ts';
import type { AppEvent } from '../../shared/contract/event.ts';
import type { Workbench } from '../app/workbench.ts';
import type { Dispatch } from '../rpc/dispatch.ts';
import { isOwnAddress } from './address.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

const REFUSED: Reply = {
  ok: false,
  error: { code: 'FORBIDDEN', message: 'Only the window of Assay itself may ask for this.', issues: [] },
};

/**
 * Only the program's own page may call: the frame is still there, is the main frame of its window, and shows our scheme
 * and host. Without the check a frame that was smuggled into the page could read and write the engagement. What it
 * cannot see is which script of our page calls; the content security policy sees to that.
 */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  try {
    const frame = event.senderFrame;
    return frame !== null && frame.parent === null && isOwnAddress(frame.url);
  } catch {
    // A frame that has just been destroyed throws when it is looked at.
    return false;
  }
}

/** Answers the calls of every window with the dispatcher of its own workbench. */
export function answerCalls(dispatchOf: (sender: WebContents) => Dispatch | undefined): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown): Promise<Reply> | Reply => {
    const dispatch = isTrustedSender(event) ? dispatchOf(event.sender) : undefined;
    return dispatch && typeof name === 'string' ? dispatch(name, input) : REFUSED;
  });
}

/** Tells a window what happens in its workbench, until the returned function is called. */
export function relayEvents(
  workbench: Pick<Workbench, 'subscribe'>,
  contents: Pick<WebContents, 'send' | 'isDestroyed' | 'isCrashed'>,
): () => void {
  return workbench.subscribe((event: AppEvent) => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(EVENT_CHANNEL, event);
  });
}
