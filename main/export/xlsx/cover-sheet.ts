import type { Worksheet } from 'exceljs';
import { dateLong } from '../../../shared/format/date.ts';
import { count } from '../../../shared/format/number.ts';
import { shortened } from '../../../shared/report/prose.ts';
import { SHEET, type SheetName } from '../../../shared/report/sheets.ts';
import type { Book } from './book.ts';
import { framedSheet } from './frame.ts';
import type { Pictures } from './pictures.ts';
import { safeText } from './safe-text.ts';
import { cellStyle, font, FORMAT, XL } from './style.ts';
import { keyFigures } from './summary-sheet.ts';
import { written } from './values.ts';

const FIGURES = 6;

/** Whose workbook this is, its key figures, a table of the sheets with links, and the loss curve. */
export function coverSheet(
  book: Book,
  sheets: readonly (readonly [name: SheetName, purpose: string])[],
  pictures: Pictures,
): void {
  const { meta } = book.report;
  const sheet = framedSheet(book, {
    name: SHEET.cover,
    purpose: `Workbook to the assessment report: ${shortened(meta.title, 120)}`,
    frozen: 0,
    orientation: 'portrait',
    widths: [3, 32, 18, 3, 52],
  });
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup.printTitlesRow = '';
  // One page, so that the curve is not cut in two.
  sheet.pageSetup.fitToHeight = 1;
  sheet.getCell('A1').value = safeText(`How ${shortened(meta.client, 70)} secures its AI`);
  sheet.getCell('A1').font = font({ size: 22, bold: true });
  sheet.getRow(1).height = 36;
  heading(sheet, `B${FIGURES - 1}`, 'Key figures, calculated');
  const figures = keyFigures(book);
  figures.forEach(({ label, value, format }, index) => {
    const row = FIGURES + index;
    put(sheet, `B${row}`, label);
    const target = sheet.getCell(`C${row}`);
    target.value = written(value);
    target.style = cellStyle({ format, align: 'right', bold: true, middle: true });
  });
  facts(book).forEach((text, index) => {
    const target = sheet.getCell(`E${FIGURES + index}`);
    target.value = safeText(text);
    target.style = { font: font({ color: { argb: XL.grey } }), numFmt: FORMAT.text };
  });
  const list = FIGURES + Math.max(figures.length, facts(book).length) + 2;
  heading(sheet, `B${list - 1}`, 'Sheets');
  sheets.forEach(([name, purpose], index) => link(sheet, list + index, name, purpose));
  const after = list + sheets.length + 1;
  if (pictures.curve !== null) {
    heading(sheet, `B${after}`, 'Loss in a year against appetite');
    sheet.addImage(pictures.curve.id, {
      tl: { col: 1, row: after },
      ext: { width: pictures.curve.width * 2, height: pictures.curve.height * 2 },
      editAs: 'oneCell',
    });
  }
}

function facts({ report: { meta, control } }: Book): readonly string[] {
  return [
    meta.version,
    `State of ${dateLong(meta.asOf)}, history entry ${count(meta.history.sequence)}`,
    `History head ${meta.history.hash.slice(0, 16)}`,
    `Prepared by ${shortened(control.preparedBy.join('; '), 90)}`,
    `Written by Assay ${meta.productVersion}`,
  ];
}

function heading(sheet: Worksheet, address: string, text: string): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.style = { font: font({ size: 11, bold: true }), numFmt: FORMAT.text };
}

function put(sheet: Worksheet, address: string, text: string): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.style = cellStyle({ format: FORMAT.text, middle: true });
}

function link(sheet: Worksheet, row: number, name: SheetName, purpose: string): void {
  const cell = sheet.getCell(`B${row}`);
  cell.value = { text: name, hyperlink: `#'${name}'!A1` };
  cell.style = { font: font({ underline: true, color: { argb: XL.teal } }), numFmt: FORMAT.general };
  const words = sheet.getCell(`C${row}`);
  words.value = purpose;
  words.style = { font: font({ size: 8, color: { argb: XL.grey } }), numFmt: FORMAT.text };
}
