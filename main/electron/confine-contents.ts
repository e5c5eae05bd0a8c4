import { app, type WebContents } from 'electron';
import { askAndOpenExternally } from './external-page.ts';

/**
 * Every page that ever comes into being stays where it was put: it navigates nowhere, is redirected nowhere, holds no
 * embedded pages, opens no windows. Moving within our page (`#/inventory`) is no navigation. Loading and reloading by
 * the program itself is not affected; the one place that does it is `window.ts`.
 */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void askAndOpenExternally(url);
    return { action: 'deny' };
  });
  // Peer connections do not pass the session's request filter; this leaves them no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
