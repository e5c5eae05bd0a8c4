import { parentPort, workerData } from 'node:worker_threads';
import { buildReport } from '../../shared/report/report.ts';
import { renderPdf } from '../export/pdf/render.ts';
import { renderXlsx } from '../export/xlsx/render.ts';
import type { RenderMessage, RenderRequest } from './export-messages.ts';

/*
 * Renders the documents of one export off the main thread, one after the other, and ends. All knowledge of the report is
 * in shared/report, all knowledge of a format in main/export.
 */

if (parentPort === null) throw new Error('export.worker runs as a worker thread only');
const port = parentPort;

const RENDERERS = { xlsx: renderXlsx, pdf: renderPdf } as const;

const { input, kinds } = workerData as RenderRequest;
const report = buildReport(input);
for (const kind of kinds) {
  const bytes = await RENDERERS[kind](report, (share) => post({ type: 'progress', kind, share }));
  post({ type: 'document', kind, bytes: standalone(bytes) });
}

/** The bytes alone, without the pool of memory that a buffer may be part of. */
function standalone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

function post(message: RenderMessage): void {
  port.postMessage(message);
}
