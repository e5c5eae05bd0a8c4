import { createStore } from '../../state/store.ts';

/** What the open dialog is about. */
export type Asked =
  | { readonly kind: 'settle' | 'evidence'; readonly subjectId: string }
  | { readonly kind: 'set aside'; readonly questionId: string }
  | { readonly kind: 'applicable'; readonly responsibilityId: string; readonly dimensionId: string }
  | { readonly kind: 'measure' | 'target'; readonly measureId: string }
  | { readonly kind: 'comment'; readonly subjectId: string };

/** The dialog that is open; null for none. */
export const asked = createStore<Asked | null>(null);
export const ask = (request: Asked) => asked.set(request);
export const closeDialog = () => asked.set(null);

/** Gives the focus to the question the keys act on, once it is drawn. */
export const focusQuestion = () =>
  void requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-question-current]')?.focus());

/** Begins writing the note of the current question. */
export const writeNote = () => document.querySelector<HTMLElement>('[data-question-note] button')?.click();

/** Whether the focus is on the maturity of the dimension. There the keys for notes, evidence and flags mean it, not a question. */
export const isOnDimension = (): boolean => document.activeElement?.closest('[data-dimension]') != null;

/** Gives the focus to the level that is chosen on the maturity scale, or the first. */
export const focusMaturity = () =>
  document.querySelector<HTMLElement>('[data-dimension] [role=radio][tabindex="0"]')?.focus();
