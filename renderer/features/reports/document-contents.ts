import type { DocumentKind } from '../../../shared/contract/exports.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';
import { SHEET } from '../../../shared/report/sheets.ts';

/** What stands in each document, in its order and in the words of its own contents. Columns of the client come only where there are any. */
export const DOCUMENT_CONTENTS: Readonly<Record<DocumentKind, readonly string[]>> = {
  xlsx: Object.values(SHEET).filter((name) => name !== SHEET.columns),
  pdf: Object.values(SECTIONS).map(({ number, title }) => `${number} ${title}`),
};
