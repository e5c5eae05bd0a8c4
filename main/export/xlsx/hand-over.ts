import type { Workbook, Worksheet } from 'exceljs';
import { collectGarbage } from '../collect-garbage.ts';

/** The inside of exceljs that its types leave out: what a file is written from, and the steps that write it. */
interface SheetModel {
  rows: unknown[];
}
interface Archive {
  append(data: string | Uint8Array, options: object): void;
}
interface Writer {
  addWorksheets(archive: Archive, model: { readonly worksheets: readonly SheetModel[] }): Promise<void>;
}

/** Characters of XML after which it pays to free what they were made from. */
const MUCH_WASTE = 1_000_000;

/**
 * Lets go of what has been taken over while a workbook is written: the cells of a sheet once exceljs has described them, the
 * description once it is XML, the XML as text once it is bytes. Otherwise a workbook is held four times until it is packed. It can
 * be written once after that, and no longer be read.
 */
export function handOverSheets(workbook: Workbook): void {
  for (const worksheet of workbook.worksheets) handOverCells(worksheet);
  const writer = workbook.xlsx as unknown as Writer;
  const add = writer.addWorksheets.bind(writer);
  writer.addWorksheets = async (archive, { worksheets }) => {
    collectGarbage();
    let waste = 0;
    const bytes: Archive = {
      append(data, options) {
        waste += data.length;
        archive.append(Buffer.from(data), options);
      },
    };
    for (const model of worksheets) {
      await add(bytes, { worksheets: [model] });
      model.rows = [];
      if (waste < MUCH_WASTE) continue;
      collectGarbage();
      waste = 0;
    }
    collectGarbage();
  };
}

function handOverCells(worksheet: Worksheet): void {
  const sheet = worksheet as unknown as { _rows: unknown[] };
  const model = Reflect.getOwnPropertyDescriptor(Object.getPrototypeOf(sheet) as object, 'model');
  Object.defineProperty(sheet, 'model', {
    get() {
      const taken: unknown = model?.get?.call(sheet);
      sheet._rows = [];
      return taken;
    },
  });
}
