import { createStore } from './store.ts';

/** Asks the import dialog to open, from wherever a person is. */
export const importRequest = createStore<boolean>(false);
export const requestImport = () => importRequest.set(true);

/** What the last import of this window brought in, for the inventory to show on its own. */
export interface ImportedAssets {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
}

export const importedAssets = createStore<ImportedAssets | null>(null);
