import type { PersonAction } from '../../../../shared/rules/exceptions.ts';
import { createStore } from '../../../state/store.ts';

/** The dialog a part of the screen asks for; its exception is named by id, so that it always shows the present state. */
export type DialogRequest =
  | { readonly kind: 'new' }
  | { readonly kind: 'act'; readonly id: string; readonly action: PersonAction }
  | { readonly kind: 'renew'; readonly id: string }
  | { readonly kind: 'control'; readonly id: string; readonly controlId: string | null }
  | { readonly kind: 'test'; readonly id: string; readonly controlId: string };

export const dialogRequest = createStore<DialogRequest | null>(null);

export const openDialog = (request: DialogRequest) => dialogRequest.set(request);
export const closeDialog = () => dialogRequest.set(null);
