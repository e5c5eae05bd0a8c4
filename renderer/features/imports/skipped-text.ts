import type { Skipped } from '../../../shared/contract/imports.ts';
import { csv } from '../../../shared/format/csv.ts';

/** One line each, for a mail: `row 17: It has no name.` */
export const asText = (skipped: readonly Skipped[]): string =>
  skipped.map(({ where, reason }) => `${where}: ${reason}`).join('\r\n');

/** Comma-separated, with a head. */
export const asCsv = (skipped: readonly Skipped[], head: readonly [where: string, reason: string]): string =>
  csv([head, ...skipped.map(({ where, reason }) => [where, reason])]);
