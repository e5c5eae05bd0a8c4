import type { Worksheet, WorksheetView } from 'exceljs';
import { dateLong } from '../../../shared/format/date.ts';
import type { ReportMeta } from '../../../shared/report/meta.ts';
import { shortened } from '../../../shared/report/prose.ts';
import type { SheetName } from '../../../shared/report/sheets.ts';
import { type Book, columnLetter } from './book.ts';
import { headerText, safeText } from './safe-text.ts';
import { FONT, font, FORMAT, XL } from './style.ts';

/** Papers by their numbers in SpreadsheetML, and how many characters fit across each and can be read, about 7 points high. */
interface Paper {
  readonly number: number;
  readonly portrait: number;
  readonly landscape: number;
}
/** Columns as wide as this name the row on every page. */
const NAMING = 30;

const A4: Paper = { number: 9, portrait: 130, landscape: 190 };
const A3: Paper = { number: 8, portrait: 190, landscape: 285 };

export interface Frame {
  readonly name: SheetName;
  /** What the sheet is for and what of it is calculated, in one line. */
  readonly purpose: string;
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across when printed; default: as many as it takes to read it. */
  readonly pagesAcross?: number;
  readonly widths: readonly number[];
}

/** Rows that every sheet begins with: title, purpose, marking, and the head of its table. */
export const HEAD_ROW = 4;

/** A new sheet with its title, its marking on screen and on paper, and the head row in sight. */
export function framedSheet(
  { workbook, report: { meta } }: Book,
  { name, purpose, frozen, orientation, pagesAcross, widths }: Frame,
): Worksheet {
  const characters = widths.reduce((sum, width) => sum + width, 0) / (pagesAcross ?? 1);
  const paper = characters <= A4[orientation] ? A4 : A3;
  const across = pagesAcross ?? Math.ceil(characters / paper[orientation]);
  const kept = widths.slice(0, frozen).reduce((sum, width) => sum + width, 0);
  const sheet = workbook.addWorksheet(name, {
    views: [view(frozen)],
    pageSetup: {
      paperSize: paper.number,
      orientation,
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.8, bottom: 0.7, header: 0.35, footer: 0.35 },
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
      // The title of the sheet stands over these columns, and would be cut where they are narrow.
      ...(across > 1 && kept >= NAMING && { printTitlesColumn: `A:${columnLetter(frozen)}` }),
    },
    headerFooter: headerFooter(meta),
    properties: { defaultRowHeight: 15 },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  titleRows(sheet, name, purpose, meta);
  return sheet;
}

function view(frozen: number): Partial<WorksheetView> {
  return { state: 'frozen', xSplit: frozen, ySplit: HEAD_ROW, showGridLines: false, zoomScale: 100 };
}

function titleRows(sheet: Worksheet, title: string, purpose: string, meta: ReportMeta): void {
  const lines = [
    { text: title, height: 26, style: font({ size: 16, bold: true }) },
    { text: purpose, height: 16, style: font({ color: { argb: XL.grey } }) },
    {
      text: meta.sampleNote === null ? meta.marking : `${meta.marking}    ${meta.sampleNote}`,
      height: 15,
      style: font({ size: 8, bold: true, color: { argb: XL.rust } }),
    },
  ];
  lines.forEach(({ text, height, style }, index) => {
    const row = sheet.getRow(index + 1);
    row.height = height;
    const cell = row.getCell(1);
    cell.value = safeText(text);
    cell.style = { font: style, alignment: { vertical: 'middle' }, numFmt: FORMAT.text };
  });
}

/** Excel takes at most 255 characters for a whole header. */
const RUNNING = 60;
const MARKING = 40;

/** The size stands before the font, so that no digit of a text can join it. */
const plain = (text: string) => `&8&"${FONT},Regular"${text}`;
const strong = (text: string) => `&8&KB8480F&"${FONT},Bold"${text}`;

function headerFooter(meta: ReportMeta): { oddHeader: string; oddFooter: string } {
  const marking = strong(headerText(shortened(meta.marking, MARKING)));
  const running = plain(headerText(shortened(meta.running, RUNNING)));
  const state = plain(headerText(`${shortened(meta.version, 30)}, state of ${dateLong(meta.asOf)}`));
  return {
    oddHeader: `&L${running}&C${marking}&R${plain('&A')}`,
    oddFooter: `&L${state}&C${marking}&R${plain('Page &P of &N')}`,
  };
}
