import type { SubjectView } from '../../../../shared/contract/evidence.ts';
import type { FindingState } from '../../../../shared/model/finding.ts';
import { createStore } from '../../../state/store.ts';

/** The dialog a part of the screen asks for; records are named by id, so that it always shows the present state. */
export type DialogRequest =
  | { readonly kind: 'attach'; readonly files: readonly File[]; readonly subjects: readonly SubjectView[] }
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'withdraw'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: FindingState }
  | { readonly kind: 'finding' };

export const dialogRequest = createStore<DialogRequest | null>(null);

export const openDialog = (request: DialogRequest) => dialogRequest.set(request);
export const closeDialog = () => dialogRequest.set(null);

/** The field that asks for files. It is held here, because one that stands in no page may be thrown away while it asks. */
let asking: HTMLInputElement | null = null;

/** Lets the person choose files, then asks what is known of them. */
export function chooseAndAttach(subjects: readonly SubjectView[] = []): void {
  const input = document.createElement('input');
  asking = input;
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (asking === input) asking = null;
    if (files.length > 0) openDialog({ kind: 'attach', files, subjects });
  });
  input.click();
}
