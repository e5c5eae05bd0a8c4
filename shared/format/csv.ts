/** A field of comma-separated values; null is a blank one. */
export type CsvField = string | number | null;

/** Significant decimal digits a spreadsheet keeps of a number. */
const DIGITS = 15;

/**
 * Comma-separated values (RFC 4180). Text is quoted, and text that a spreadsheet would take for a formula is set apart by an
 * apostrophe. Numbers are written in full, with a point and without thousands; one that is not finite is left blank.
 */
export const csv = (rows: readonly (readonly CsvField[])[]): string =>
  rows.map((row) => row.map(quotedField).join(',')).join('\r\n');

/** A field as a spreadsheet is to read it: see {@link csv}; without quotes. */
export function fieldText(field: CsvField): string {
  if (typeof field === 'number') return Number.isFinite(field) ? numberText(field) : '';
  return field === null ? '' : /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
}

const quotedField = (field: CsvField): string =>
  typeof field === 'string' ? `"${fieldText(field).replaceAll('"', '""')}"` : fieldText(field);

/** What the binary form adds beyond those digits (23.599999999999998) is no figure. */
const numberText = (value: number): string => String(Number(value.toPrecision(DIGITS)));
