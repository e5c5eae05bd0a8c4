import exceljs, { type Cell, type Worksheet } from 'exceljs';

/** Opens a workbook as a spreadsheet program would. */
export async function openWorkbook(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

/** Every filled cell of a workbook. */
export function cellsOf(workbook: exceljs.Workbook): Cell[] {
  const cells: Cell[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
  return cells;
}

/** What a reader sees in a cell: the result of a formula, the text of a link. */
export function shown(cell: Cell): string | number | Date | null {
  // Asked of the cell: its value leaves out a result of zero, and an empty text is read as no result.
  if (cell.formula) return (cell.result as string | number | undefined) ?? '';
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && !(value instanceof Date)) {
    return 'text' in value ? String(value.text) : JSON.stringify(value);
  }
  return typeof value === 'boolean' ? String(value) : value;
}

/** The rows of a table, from its head in row 4, by the names of their columns. */
export function rowsOf(sheet: Worksheet): Record<string, string | number | Date | null>[] {
  const heads: string[] = [];
  sheet.getRow(4).eachCell((cell, column) => {
    heads[column] = String(shown(cell));
  });
  const rows: Record<string, string | number | Date | null>[] = [];
  for (let number = 5; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    if (shown(row.getCell(1)) === null) break;
    rows.push(
      Object.fromEntries(heads.flatMap((head, column) => (head ? [[head, shown(row.getCell(column))]] : []))),
    );
  }
  return rows;
}
