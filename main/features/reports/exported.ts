import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type DocumentKind,
  DOCUMENTS,
  type LastExport,
  type WrittenFile,
} from '../../../shared/contract/exports.ts';
import type { HistoryHead } from '../../../shared/report/input.ts';
import type { ProgressCounts } from '../../../shared/rules/progress.ts';
import type { StoredExport } from '../../app/settings.ts';
import type { Ctx } from '../../app/workbench.ts';
import { readScope } from './queries.ts';

/**
 * Remembers what a finished export has written.
 *
 * @param head the last history entry the documents were made from; the engagement may have gone on since
 */
export function rememberExports(
  ctx: Ctx,
  head: Pick<HistoryHead, 'hash'>,
  written: readonly (WrittenFile & { document: DocumentKind })[],
): void {
  const engagementId = readScope(ctx.read).id;
  const at = ctx.os.now().toISOString();
  ctx.workbench.settings.rememberExports(
    written.map((file) => ({ ...file, engagementId, at, head: head.hash })),
  );
}

/** The last exports of the open engagement, in the order of the documents. */
const stored = (ctx: Ctx): StoredExport[] => {
  const entries = ctx.workbench.settings.exportsOf(readScope(ctx.read).id);
  return DOCUMENTS.flatMap((document) => entries.filter((entry) => entry.document === document));
};

/** The last export of each document, whether it shows the present state, and what has become of the file. */
export function lastExports(ctx: Ctx): Promise<LastExport[]> {
  const { hash } = ctx.store.head;
  return Promise.all(
    stored(ctx).map(async (entry) => {
      const { document, path, bytes, sha256, at, head } = entry;
      return { document, path, bytes, sha256, at, current: head === hash, onDisk: await fate(entry) };
    }),
  );
}

async function fate({ path, sha256 }: WrittenFile): Promise<LastExport['onDisk']> {
  try {
    const bytes = await readFile(path);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'same' : 'changed';
  } catch {
    return 'gone';
  }
}

/** What the completeness of the last step is judged by: what was exported, not whether the files are still there. */
export function exportCounts(ctx: Ctx): ProgressCounts['reports'] {
  const entries = stored(ctx);
  const { hash } = ctx.store.head;
  return {
    documents: DOCUMENTS.length,
    missing: DOCUMENTS.length - entries.length,
    outOfDate: entries.filter((entry) => entry.head !== hash).length,
  };
}
