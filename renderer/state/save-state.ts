import type { Reply } from '../../shared/contract/error.ts';
import { createStore } from './store.ts';

/** Whether the last edit is on disk. "Saved" is only ever said after the core's commit. */
export interface SaveStatus {
  pending: number;
  savedAt: Date | null;
  /** The core's words when the last edit could not be stored for a reason outside the edit itself. */
  trouble: string | null;
}

export const saveStatus = createStore<SaveStatus>({ pending: 0, savedAt: null, trouble: null });

/** Refusals of an input are shown at their field; these are troubles of the file, the disk or the connection. */
const TROUBLES = new Set(['DISK_FULL', 'READ_ONLY', 'DAMAGED', 'LOCKED', 'DISCONNECTED', 'INTERNAL']);

export async function trackSave(call: () => Promise<Reply>): Promise<Reply> {
  saveStatus.set((s) => ({ ...s, pending: s.pending + 1 }));
  const reply = await call();
  saveStatus.set((s) => {
    const pending = s.pending - 1;
    if (reply.ok) return { pending, savedAt: new Date(), trouble: null };
    return { ...s, pending, trouble: TROUBLES.has(reply.error.code) ? reply.error.message : s.trouble };
  });
  return reply;
}

/** Resolves when every edit made so far has been answered, also those a page still holds back to keep their order. */
export async function whenSaved(): Promise<void> {
  for (;;) {
    // A page sends its next edit right after the answer to the one before.
    await new Promise((resolve) => setTimeout(resolve));
    if (saveStatus.get().pending === 0) return;
    await new Promise<void>((resolve) => {
      const stop = saveStatus.subscribe(() => {
        if (saveStatus.get().pending > 0) return;
        stop();
        resolve();
      });
    });
  }
}

/**
 * Leaves the engagement only when all that was typed is stored: a field that is still open is left first, and edits on their way
 * arrive before the file is closed.
 */
export async function afterSaving<T>(leave: () => Promise<T>): Promise<T> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await whenSaved();
  return leave();
}
