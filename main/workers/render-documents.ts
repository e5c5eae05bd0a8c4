import { Worker } from 'node:worker_threads';
import type { CancelSignal } from '../../shared/contract/cancel.ts';
import { AssayError } from '../../shared/contract/error.ts';
import type { DocumentKind } from '../../shared/contract/exports.ts';
import { workerFile } from '../paths.ts';
import type { RenderMessage, RenderRequest } from './export-messages.ts';

/** How a caller follows and stops the rendering. */
export interface RenderControl {
  readonly signal: CancelSignal;
  /** How much of a document is done, from 0 to 1. */
  readonly onProgress: (kind: DocumentKind, share: number) => void;
}

/**
 * A document is built from millions of small, short-lived objects: with the room for them that is usual, the process grows by
 * a hundred megabytes more and is not faster.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24 } as const;

/**
 * Renders the documents in a thread of its own, which ends with them: a large workbook takes some hundred megabytes that
 * nobody needs afterwards.
 *
 * @throws AssayError CANCELLED as soon as the signal says so, FILE when the engagement does not fit into memory
 */
export async function renderDocuments(
  request: RenderRequest,
  { signal, onProgress }: RenderControl,
  workerUrl: URL = workerFile('export'),
): Promise<ReadonlyMap<DocumentKind, Uint8Array>> {
  if (signal.aborted) throw cancellation();
  const answer = Promise.withResolvers<ReadonlyMap<DocumentKind, Uint8Array>>();
  const documents = new Map<DocumentKind, Uint8Array>();
  const worker = new Worker(workerUrl, { workerData: request, resourceLimits: LIMITS });
  const cancel = (): void => answer.reject(cancellation());
  signal.addEventListener('abort', cancel);
  worker.on('message', (message: RenderMessage) => {
    if (message.type === 'progress') onProgress(message.kind, message.share);
    else documents.set(message.kind, message.bytes);
    if (documents.size === request.kinds.length) answer.resolve(documents);
  });
  worker.on('error', (error) => answer.reject(explained(error)));
  worker.on('exit', (code) => answer.reject(new Error(`The export thread ended early with code ${code}`)));
  try {
    return await answer.promise;
  } finally {
    signal.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}

function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new AssayError(
        'FILE',
        'Nothing was written: the engagement is too large for the memory of this computer. Close other programs and try again, or export one document at a time.',
      )
    : error;
}

const cancellation = () => new AssayError('CANCELLED', 'The export was cancelled. Nothing was written.');
