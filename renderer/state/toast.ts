import type { AssayError } from '../../shared/contract/error.ts';
import { t } from '../i18n/t.ts';

/** A passing notice. With `undo` it offers to take the last change back. */
export interface Notice {
  text: string;
  tone?: 'ok' | 'warn';
  undo?: boolean;
}

const listeners = new Set<(notice: Notice) => void>();

/** The shell shows notices; see `app/notices.tsx`. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function toast(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}

/** The core's words for a failure; anything else gets a sentence that is true of it. */
export const errorText = (error: unknown): string =>
  error instanceof Error && error.name === ('AssayError' satisfies AssayError['name'])
    ? error.message
    : t('app.unexpected');

/** What is wrong with what was typed, or with storing it: rules that read a text refuse it with a RangeError in words. */
export const inputErrorText = (error: unknown): string =>
  error instanceof RangeError ? error.message : errorText(error);

export function toastError(error: unknown): void {
  toast({ tone: 'warn', text: errorText(error) });
}
