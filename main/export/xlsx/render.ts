import exceljs from 'exceljs';
import type { Report } from '../../../shared/report/report.ts';
import { accessSheets } from './access-sheets.ts';
import type { Book } from './book.ts';
import { categorySheets } from './category-sheets.ts';
import { classificationSheets } from './classification-sheets.ts';
import { reproducibilitySheet, scopeSheet, versionsSheet } from './control-sheets.ts';
import { coverSheet } from './cover-sheet.ts';
import { curveSheet } from './curve-sheet.ts';
import { decisionsSheet } from './decisions-sheet.ts';
import { differencesSheet } from './differences-sheet.ts';
import { estimatesSheet } from './estimates-sheet.ts';
import { exceptionSheets } from './exception-sheets.ts';
import { factorsSheet } from './factors-sheet.ts';
import { findingSheets } from './finding-sheets.ts';
import { frameworkSheets } from './framework-sheets.ts';
import { guideSheet, sheetList } from './guide-sheet.ts';
import { handOverSheets } from './hand-over.ts';
import { inventorySheets } from './inventory-sheets.ts';
import { listsSheet } from './lists-sheet.ts';
import { addPictures } from './pictures.ts';
import { driversSheet } from './drivers-sheet.ts';
import { portfolioSheet } from './portfolio-sheet.ts';
import { raciCheckSheets } from './raci-check-sheets.ts';
import { raciSheet } from './raci-sheet.ts';
import { relationsSheet } from './relations-sheet.ts';
import { responsibilitySheets } from './responsibility-sheets.ts';
import { scenariosSheet } from './scenarios-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { treatmentsSheet } from './treatments-sheet.ts';
import { setZipDates } from './zip-dates.ts';

/** Share of the work that filling the sheets is; packing is the rest. */
const FILLED = 0.5;

/**
 * Writes the report as an Excel workbook. The same report gives the same bytes: it carries the time of the state it shows,
 * not of its writing.
 * @param onProgress is told how much is done, from 0 to 1
 */
export async function renderXlsx(report: Report, onProgress?: (share: number) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const book: Book = { workbook, report };
  describe(book);
  const pictures = await addPictures(book);
  const steps: readonly (() => void)[] = [
    () => coverSheet(book, sheetList(book), pictures),
    () => guideSheet(book),
    () => scopeSheet(book),
    () => summarySheet(book),
    () => inventorySheets(book),
    () => relationsSheet(book),
    () => classificationSheets(book),
    () => accessSheets(book),
    () => responsibilitySheets(book),
    () => differencesSheet(book),
    () => frameworkSheets(book),
    () => categorySheets(book),
    () => scenariosSheet(book),
    () => factorsSheet(book),
    () => estimatesSheet(book),
    () => treatmentsSheet(book),
    () => decisionsSheet(book),
    () => portfolioSheet(book, pictures),
    () => driversSheet(book),
    () => curveSheet(book),
    () => exceptionSheets(book),
    () => raciSheet(book),
    () => raciCheckSheets(book),
    () => findingSheets(book),
    () => versionsSheet(book),
    () => reproducibilitySheet(book),
    () => listsSheet(book),
  ];
  steps.forEach((step, index) => {
    step();
    onProgress?.(((index + 1) / steps.length) * FILLED);
  });
  handOverSheets(workbook);
  const archive = Buffer.from(await workbook.xlsx.writeBuffer());
  setZipDates(archive, workbook.modified);
  onProgress?.(1);
  return archive;
}

function describe({ workbook, report: { meta, control } }: Book): void {
  const written = new Date(meta.history.at);
  workbook.creator = control.preparedBy.join('; ').slice(0, 200);
  workbook.lastModifiedBy = `Assay ${meta.productVersion}`;
  workbook.created = written;
  workbook.modified = written;
  workbook.title = `${meta.running}: workbook`;
  workbook.subject = `${meta.marking}. ${meta.version}, ${meta.state}`;
  // A program that opens it calculates everything once more, so that no cached value is taken on trust.
  workbook.calcProperties = { fullCalcOnLoad: true };
}
