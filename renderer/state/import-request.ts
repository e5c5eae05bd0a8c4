import { createStore } from './store.ts';

/** Asks the import dialog to open, from wherever a person is. */
export const importRequest = createStore<boolean>(false);
export const requestImport = () => importRequest.set(true);
