import type { JobControl } from '../../../shared/contract/contract.ts';
import { AssayError } from '../../../shared/contract/error.ts';
import type { DocumentKind, WrittenFile } from '../../../shared/contract/exports.ts';
import type { Ctx } from '../../app/workbench.ts';
import { checkTargets } from '../../export/targets.ts';
import { type Disk, writeFiles } from '../../export/write-files.ts';
import { renderDocuments } from '../../workers/render-documents.ts';
import { rememberExports } from './exported.ts';
import { gatherReport, type ReportSources } from './gather.ts';
import { historyHead } from './queries.ts';

const LABELS: Readonly<Record<DocumentKind, string>> = {
  xlsx: 'Writing the Excel workbook',
  pdf: 'Writing the PDF report',
};

/** Per cent of the work that is done when the documents are rendered; the rest is the disk. */
const RENDERED = 96;
const ALL = 100;

/**
 * Writes the chosen documents of the engagement as it is at the start of the export; an edit meanwhile is not in them. All
 * documents are put in place together, at the end: a failure or a cancel leaves what stood there before.
 */
export async function exportDocuments(
  ctx: Ctx,
  wish: Readonly<Record<DocumentKind, string | null>>,
  control: JobControl,
  sources: ReportSources,
  disk?: Disk,
): Promise<WrittenFile[]> {
  const { store } = ctx;
  const { signal } = control;
  const targets = checkTargets(wish);
  control.progress(0, ALL, 'Reading the engagement');
  const head = historyHead(ctx.read);
  const kinds = targets.map(({ kind }) => kind);
  const documents = await renderDocuments(
    // Not kept here: a large engagement would stay in memory beside its copy in the worker.
    { input: gatherReport(ctx, sources), kinds },
    {
      signal,
      onProgress: (kind, share) =>
        control.progress(
          Math.round(((kinds.indexOf(kind) + share) / kinds.length) * RENDERED),
          ALL,
          LABELS[kind],
        ),
    },
  );
  control.progress(RENDERED, ALL, 'Saving');
  const written = await writeFiles(
    targets.flatMap(({ kind, path }) => {
      const bytes = documents.get(kind);
      return bytes === undefined ? [] : [{ path, bytes }];
    }),
    ctx.newId(),
    () => {
      if (signal.aborted) throw new AssayError('CANCELLED', 'The export was cancelled. Nothing was written.');
    },
    disk,
  );
  // Another engagement may have been opened meanwhile; the documents are not its own.
  if (ctx.workbench.store === store)
    rememberExports(
      ctx,
      head,
      targets.flatMap(({ kind, path }) =>
        written.filter((file) => file.path === path).map((file) => ({ ...file, document: kind })),
      ),
    );
  control.progress(ALL, ALL, 'Saved');
  return written;
}
