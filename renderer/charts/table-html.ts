import { fieldText } from '../../shared/format/csv.ts';
import type { ChartTableData } from './chart-table.tsx';
import { tableFields } from './table-csv.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/** The figures of a table as one that spreadsheets and word processors paste cell by cell. */
export function tableHtml(table: ChartTableData): string {
  const rows = tableFields(table).map((fields, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${fields.map((field) => `<${tag}>${escaped(fieldText(field))}</${tag}>`).join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}
