import type { Transport } from '../../shared/contract/client.ts';
import type { Reply } from '../../shared/contract/error.ts';
import type { AppEvent } from '../../shared/contract/event.ts';

/** What the desktop's preload puts on the window: two functions, nothing else. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Reply>;
  subscribe(listener: (event: AppEvent) => void): () => void;
}

declare global {
  interface Window {
    assay?: Bridge;
  }
}

/** The desktop's door, or null in a browser. */
export const bridgeTransport = (): Transport | null => window.assay ?? null;
