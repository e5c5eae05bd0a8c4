/** Cells as tab-separated text, quoted where a cell holds a tab, a line end or a quote, as spreadsheets do. */
export function toTsv(cells: readonly (readonly string[])[]): string {
  return cells.map((row) => row.map(quote).join('\t')).join('\r\n');
}

function quote(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Reads what a spreadsheet puts on the clipboard: tab-separated, cells with line ends quoted, one trailing line end
 * that is no row of its own. A quote inside an unquoted cell is an ordinary character.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface ParsedCell {
  readonly value: string;
  /** Index of the separator after the cell, or the length of the text. */
  readonly end: number;
}

function plainCell(text: string, start: number): ParsedCell {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): ParsedCell {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') value += text[at++];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 2;
    } else {
      const rest = plainCell(text, at + 1);
      return { value: value + rest.value, end: rest.end };
    }
  }
  // The quote was never closed, so it was no quoting at all.
  return plainCell(text, start);
}
