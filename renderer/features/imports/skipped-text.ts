import type { Skipped } from '../../../shared/contract/imports.ts';

/** One line each, for a mail: `row 17: It has no name.` */
export const asText = (skipped: readonly Skipped[]): string =>
  skipped.map(({ where, reason }) => `${where}: ${reason}`).join('\r\n');

/** Comma-separated (RFC 4180) with a head. Text a spreadsheet would take for a formula is set apart by an apostrophe. */
export const asCsv = (skipped: readonly Skipped[], head: readonly [where: string, reason: string]): string =>
  [head, ...skipped.map(({ where, reason }) => [where, reason] as const)]
    .map((cells) => cells.map(quoted).join(','))
    .join('\r\n');

const quoted = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
