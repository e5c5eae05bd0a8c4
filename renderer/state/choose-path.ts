import { api } from '../api/api.ts';
import { createStore } from './store.ts';

/** `file`: any other kind, with the ending of its suggestion. */
export type PathKind = 'assay' | 'xlsx' | 'pdf' | 'file';

export interface PathRequest {
  mode: 'open' | 'save';
  kind: PathKind;
  suggestion: string;
  /** The file is only read, beside the engagement that stays open. */
  readOnly?: boolean;
  answer(path: string | null): void;
}

/** The request the renderer's own file dialog answers (see `app/path-dialog.tsx`), where there is no native one. */
export const pathRequest = createStore<PathRequest | null>(null);

const ask = (request: Omit<PathRequest, 'answer'>): Promise<string | null> =>
  new Promise((resolve) => {
    pathRequest.set({
      ...request,
      answer(path) {
        pathRequest.set(null);
        resolve(path);
      },
    });
  });

/** Asks where to save; null when the person cancels. `suggestion` is a file name or a full path. */
export async function choosePath({
  kind,
  suggestion,
}: {
  kind: PathKind;
  suggestion: string;
}): Promise<string | null> {
  const { dialogs } = await api.app.info({});
  return dialogs === 'native'
    ? api.app.chooseSave({ kind, suggestion })
    : ask({ mode: 'save', kind, suggestion });
}

/** Asks for an engagement to open, or with `readOnly` for one to look into; null when the person cancels. */
export async function chooseEngagement(readOnly = false): Promise<string | null> {
  const { dialogs } = await api.app.info({});
  return dialogs === 'native'
    ? api.app.chooseOpen({})
    : ask({ mode: 'open', kind: 'assay', suggestion: '', readOnly });
}
