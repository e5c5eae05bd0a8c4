import { sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { Report } from '../../../shared/report/report.ts';
import { collectGarbage } from '../collect-garbage.ts';
import { fontCoverage, fontPath } from '../fonts/families.ts';
import { RunSplitter } from '../fonts/text-runs.ts';
import { documentOf } from './document.ts';
import { FONTS } from './style.ts';

/**
 * Writes the report as a PDF. The same report gives the same bytes.
 * @param onPage is told how far the drawing of the pages is, from 0 to 1
 */
export async function renderPdf(report: Report, onPage?: (share: number) => void): Promise<Uint8Array> {
  const splitter = new RunSplitter(fontCoverage());
  // Nothing is fetched, and no file but the fonts is read, whatever a text of the client says.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(
    (path) => path.startsWith(fontPath('') + sep) || path.startsWith(fontPath('')),
  );
  pdfmake.setFonts(FONTS);
  pdfmake.setProgressCallback((share) => onPage?.(share));
  const document = documentOf(report, splitter);
  // What the pages were drafted from is gone before they are laid out.
  collectGarbage();
  return pdfmake.createPdf(document).getBuffer();
}
