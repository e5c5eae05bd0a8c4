import type { FindingState } from '../../../../shared/model/finding.ts';
import { createStore } from '../../../state/store.ts';

/** The dialog a part of the screen asks for; records are named by id, so that it always shows the present state. */
export type DialogRequest =
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'withdraw'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: FindingState }
  | { readonly kind: 'finding' };

export const dialogRequest = createStore<DialogRequest | null>(null);

export const openDialog = (request: DialogRequest) => dialogRequest.set(request);
export const closeDialog = () => dialogRequest.set(null);
