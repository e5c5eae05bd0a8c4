import type { SubjectView } from '../../shared/contract/evidence.ts';
import { createStore } from './store.ts';

/** Files somebody wants to keep as evidence, and what they are meant to show, as far as it is known. */
export interface AttachRequest {
  readonly files: readonly File[];
  readonly subjects: readonly SubjectView[];
  /** Who collected them, where that may not be the person at this computer. */
  readonly collector?: string | undefined;
}

/** Asks the dialog that attaches evidence to open, from wherever a person is. */
export const attachRequest = createStore<AttachRequest | null>(null);
export const requestAttach = (
  files: readonly File[],
  subjects: readonly SubjectView[] = [],
  collector?: string,
) => attachRequest.set({ files, subjects, collector });
export const endAttach = () => attachRequest.set(null);

/** The field that asks for files. It is held here, because one that stands in no page may be thrown away while it asks. */
let asking: HTMLInputElement | null = null;

/** Lets the person choose files, then asks what is known of them. */
export function chooseAndAttach(subjects: readonly SubjectView[] = [], collector?: string): void {
  const input = document.createElement('input');
  asking = input;
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (asking === input) asking = null;
    if (files.length > 0) requestAttach(files, subjects, collector);
  });
  input.click();
}
