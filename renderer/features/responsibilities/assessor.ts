import { createStore, useStore } from '../../state/store.ts';

const KEY = 'assay.assessor';

/** Who assesses on this computer. Kept by name, since the same person has another id in another engagement. */
const assessorName = createStore(localStorage.getItem(KEY) ?? '');

export function chooseAssessor(name: string): void {
  localStorage.setItem(KEY, name);
  assessorName.set(name);
}

/** The one chosen before; without a choice the only one there is, and otherwise the first. */
export function useAssessor<P extends { readonly name: string }>(assessors: readonly P[]): P | undefined {
  const name = useStore(assessorName);
  return assessors.find((person) => person.name === name) ?? assessors[0];
}
