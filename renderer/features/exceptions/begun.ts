import { createStore } from '../../state/store.ts';

/** The draft that was begun a moment ago: once it is shown, its first field takes the focus. */
export const begun = createStore<string | null>(null);
