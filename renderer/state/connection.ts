import { createStore } from './store.ts';

/** True while the core does not answer: in browser mode its program may have ended while the page is still open. */
export const connectionLost = createStore(false);
