import type { Cell, CellErrorValue, CellHyperlinkValue, CellRichTextValue, CellValue } from 'exceljs';

/** A cell as a person sees it. `unevaluated` marks a formula that was saved without its result. */
export interface CellText {
  text: string;
  link: string | null;
  unevaluated: boolean;
}

/** Reads the value of a cell as text, in the form its number format shows. Formulas give their stored result. */
export function cellText(cell: Cell): CellText {
  const { value } = cell;
  if (isObject(value) && ('formula' in value || 'sharedFormula' in value)) {
    const result = value.result ?? null;
    return { text: plain(result, cell.numFmt), link: null, unevaluated: result === null };
  }
  const text = plain(value, cell.numFmt);
  const link = isObject(value) && 'hyperlink' in value ? address(value) : null;
  return { text, link: link === text ? null : link, unevaluated: false };
}

const isObject = (
  value: CellValue,
): value is Exclude<CellValue, null | undefined | string | number | boolean | Date> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** An address outside the workbook; places inside it mean nothing once the table is read. */
const address = (value: CellHyperlinkValue): string | null =>
  typeof value.hyperlink === 'string' && /^[a-z][a-z0-9+.-]*:|^\\\\|^[\w.-]+\//i.test(value.hyperlink)
    ? value.hyperlink
    : null;

function plain(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, format ?? '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return richText(value);
  if ('hyperlink' in value) return plain(value.text as CellValue, format);
  if ('error' in value) return (value as CellErrorValue).error;
  return '';
}

const richText = (value: CellRichTextValue): string => value.richText.map((run) => run.text).join('');

/** Numbers as the format shows them where it matters: percentages, and leading zeros of identifiers. */
function numberText(value: number, format: string): string {
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0');
  // Spreadsheet programs keep 15 significant figures; more would show the noise of binary fractions.
  const shown = (n: number) => String(Number(n.toPrecision(15)));
  return /%/.test(format.replace(/"[^"]*"|\\./g, '')) ? `${shown(value * 100)} %` : shown(value);
}

/** `2026-11-20`, with the time only where there is one. The workbook's dates have no time zone. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
