import type { IpcRenderer } from 'electron';
import type { Transport } from '../../shared/contract/client.ts';
import type { AppEvent } from '../../shared/contract/event.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';

/**
 * All that the page can reach: two functions over two fixed channels. The page can name neither a channel nor see
 * Electron's event objects, which would lead to the sender.
 */
export const createBridge = (ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>): Transport => ({
  call: (name, input) => ipc.invoke(CALL_CHANNEL, name, input),
  subscribe(listener) {
    const relay = (_event: unknown, event: AppEvent) => listener(event);
    ipc.on(EVENT_CHANNEL, relay);
    return () => {
      ipc.off(EVENT_CHANNEL, relay);
    };
  },
});
