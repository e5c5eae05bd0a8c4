import { app, type Session } from 'electron';
import { isOwnAddress, START_ADDRESS } from './address.ts';

/**
 * Nothing the window asks for leaves the computer: a request passes when it is for the program's own files or for bytes
 * that the page holds already (a chart that is being copied); everything else is cancelled and counted. It is the
 * second line, behind the content security policy, and cannot see what does not go through the network stack of its
 * sessions; see `confineContents` for peer connections and `prepareProcess` for the resolution of names.
 */
export class EgressGuard {
  #attempts = 0;

  /** Requests blocked so far. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Guards all requests of a session. */
  guard(session: Pick<Session, 'webRequest'>): void {
    session.webRequest.onBeforeRequest(({ url }, answer) => {
      const cancel = !staysInside(url);
      if (cancel) this.#attempts += 1;
      answer({ cancel });
    });
  }
}

function staysInside(url: string): boolean {
  if (isOwnAddress(url) || url.startsWith('data:') || url.startsWith(`blob:${START_ADDRESS}`)) return true;
  // The developer tools are part of Electron; the packaged program does not offer them.
  return !app.isPackaged && url.startsWith('devtools://');
}
