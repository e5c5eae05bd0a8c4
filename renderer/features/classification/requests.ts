import { createStore } from '../../state/store.ts';

/** The dialog a part of the page asks for. */
export type Request =
  | { readonly kind: 'classify'; readonly ids: readonly string[] }
  | { readonly kind: 'controls'; readonly ids: readonly string[] }
  | { readonly kind: 'group'; readonly ids: readonly string[] }
  | {
      readonly kind: 'keep';
      readonly id: string;
      readonly sourceId: string;
      readonly role: string;
      readonly what: string;
    }
  | { readonly kind: 'rules' }
  | { readonly kind: 'decide'; readonly id: string }
  | { readonly kind: 'fairness'; readonly id: string; readonly testId: string | null };

export const request = createStore<Request | null>(null);
export const openDialog = (next: Request) => request.set(next);
export const closeDialog = () => request.set(null);
