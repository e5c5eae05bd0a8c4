import { useCallback, useMemo } from 'react';
import { DOCUMENTS, type DocumentKind, type LastExport } from '../../../shared/contract/exports.ts';
import { api, useRead } from '../../api/api.ts';
import { choosePath } from '../../state/choose-path.ts';
import { useEngagement } from '../../state/engagement.ts';
import { splitPath } from '../../state/path-text.ts';
import { createStore, useStore } from '../../state/store.ts';
import { toastError } from '../../state/toast.ts';
import type { Target } from './export-run.ts';
import { samePath, suggestedPath } from './target.ts';
import { useVersion } from './use-version.ts';

/** Paths people chose, by engagement and document. The dialog has asked about a file that was there. */
const chosenPaths = createStore<Readonly<Record<string, string>>>({});
const keyOf = (engagementId: string, document: DocumentKind) => `${engagementId} ${document}`;

/** A document with where it goes and where it went. */
export interface DocumentTarget extends Target {
  readonly last: LastExport | null;
  /** The path was chosen in the file dialog since the last export, which asked about a file that is there. */
  readonly asked: boolean;
}

/** Where each document goes; null until it is known where it went last. */
export function useTargets(): {
  readonly targets: readonly DocumentTarget[] | null;
  readonly choose: (target: Target) => void;
} {
  const { engagement, path } = useEngagement();
  const version = useVersion()?.version ?? null;
  const exported = useRead('reports', 'exported', {}).data;
  const chosen = useStore(chosenPaths);
  const { id } = engagement;
  const targets = useMemo(
    () =>
      exported === undefined
        ? null
        : DOCUMENTS.map((document): DocumentTarget => {
            const last = exported.find((entry) => entry.document === document) ?? null;
            const own = chosen[keyOf(id, document)];
            return {
              document,
              path: own ?? suggestedPath(path, version, document, last?.path ?? null),
              last,
              asked: own !== undefined,
            };
          }),
    [exported, chosen, id, path, version],
  );
  const choose = useCallback(
    ({ document, path: suggestion }: Target) => {
      choosePath({ kind: document, suggestion }).then((answer) => {
        if (answer !== null) chosenPaths.set((all) => ({ ...all, [keyOf(id, document)]: answer }));
      }, toastError);
    },
    [id],
  );
  return { targets, choose };
}

/** After an export the next one to the same file is asked about again. */
export function forgetChoices(engagementId: string, targets: readonly Target[]): void {
  const gone = new Set(targets.map(({ document }) => keyOf(engagementId, document)));
  chosenPaths.set((all) => Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key))));
}

/** Whether the file is there already, as far as its folder was read last. */
export function useIsThere({ document, path }: Target): boolean {
  const { data } = useRead('app', 'browse', {
    folder: splitPath(path).folder,
    extensions: [`.${document}`],
  });
  return data?.entries.some((entry) => samePath(entry.path, path)) ?? false;
}

/** Those whose file is there now. A folder that cannot be read is left to the export, which says so. */
export async function present<T extends Target>(targets: readonly T[]): Promise<T[]> {
  const there = await Promise.all(
    targets.map(({ document, path }) =>
      api.app.browse({ folder: splitPath(path).folder, extensions: [`.${document}`] }).then(
        ({ entries }) => entries.some((entry) => samePath(entry.path, path)),
        () => false,
      ),
    ),
  );
  return targets.filter((_, index) => there[index]);
}
