import { createStore } from './store.ts';

/** Asks the start screen's dialogs to open, from wherever a person is. */
export const startRequest = createStore<'new' | 'sample' | null>(null);
export const requestNewEngagement = () => startRequest.set('new');
export const requestSample = () => startRequest.set('sample');
