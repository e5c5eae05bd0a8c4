import { createStore } from './store.ts';

/** Addresses outside the product that the content policy kept this window from reaching. */
export const blockedByPolicy = createStore(0);

document.addEventListener('securitypolicyviolation', (event) => {
  if (/^(https?|wss?):/.test(event.blockedURI)) blockedByPolicy.set((n) => n + 1);
});
