import { AssayError } from '../../../shared/contract/error.ts';
import type { DocumentKind, WrittenFile } from '../../../shared/contract/exports.ts';
import { api } from '../../api/api.ts';
import { queryClient } from '../../api/sync.ts';
import { createStore } from '../../state/store.ts';
import { errorText } from '../../state/toast.ts';

/** A document and the file it is to be written to. */
export interface Target {
  readonly document: DocumentKind;
  readonly path: string;
}

/** An export under way. It goes on while a person works on other steps. */
export interface ExportRun {
  readonly documents: readonly DocumentKind[];
  /** Share done, 0 to 1. */
  readonly share: number;
  readonly cancelling: boolean;
}

export interface WrittenDocument extends WrittenFile {
  readonly document: DocumentKind;
  /** The bytes are those of the export before. */
  readonly same: boolean;
}

/** How the last export of an engagement ended. */
export type Outcome = { readonly engagementId: string } & (
  | { readonly kind: 'written'; readonly files: readonly WrittenDocument[] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' }
);

export const exportRun = createStore<ExportRun | null>(null);
export const exportOutcome = createStore<Outcome | null>(null);

let abort: AbortController | null = null;

/** Writes the documents from the state of this moment. One export at a time. `targets` are in the order of `DOCUMENTS`. */
export async function runExport(engagementId: string, targets: readonly Target[]): Promise<void> {
  if (exportRun.get() !== null) return;
  const control = new AbortController();
  abort = control;
  exportOutcome.set(null);
  exportRun.set({ documents: targets.map((t) => t.document), share: 0, cancelling: false });
  const pathOf = (document: DocumentKind) => targets.find((t) => t.document === document)?.path ?? null;
  try {
    const before = await api.reports.exported({});
    const { files } = await api.reports.export(
      { xlsx: pathOf('xlsx'), pdf: pathOf('pdf') },
      {
        signal: control.signal,
        onProgress: (done, total) =>
          exportRun.set((run) => run && { ...run, share: total > 0 ? done / total : 0 }),
      },
    );
    const written = targets.flatMap(({ document }, index) => {
      const file = files[index];
      const last = before.find((entry) => entry.document === document);
      return file ? [{ ...file, document, same: last?.sha256 === file.sha256 }] : [];
    });
    exportOutcome.set({ engagementId, kind: 'written', files: written });
  } catch (error) {
    const cancelled = error instanceof AssayError && error.code === 'CANCELLED';
    exportOutcome.set(
      cancelled
        ? { engagementId, kind: 'cancelled' }
        : { engagementId, kind: 'failed', message: errorText(error) },
    );
  } finally {
    abort = null;
    exportRun.set(null);
    await refresh();
  }
}

/** Stops the export; the files stay as they were. */
export function cancelExport(): void {
  exportRun.set((run) => run && { ...run, cancelling: true });
  abort?.abort();
}

/** An export is no commit, so what it changes is read again here. */
const refresh = () =>
  Promise.all(
    [['reports'], ['engagement', 'progress'], ['app', 'browse']].map((queryKey) =>
      queryClient.invalidateQueries({ queryKey }),
    ),
  );
