import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';

/** A document that was read, to be drawn page by page. */
export interface PdfPages {
  readonly count: number;
  /** Draws a page, counted from 1, so that it is `width` pixels wide on the screen. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  close(): void;
}

/**
 * Reads a PDF in a thread of its own. Nothing in it runs: no script, no form, no link, no attachment is looked at, and
 * nothing is fetched; what is left is ink on a canvas.
 * @throws when the bytes are no PDF, or it needs a password
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const document = await getDocument({
      data: bytes,
      worker,
      enableXfa: false,
      isEvalSupported: false,
      useSystemFonts: true,
      useWorkerFetch: false,
      useWasm: false,
      disableAutoFetch: true,
    }).promise;
    return { count: document.numPages, draw: (...page) => drawPage(document, ...page), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await document.getPage(number);
  const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(2, window.devicePixelRatio);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
}
