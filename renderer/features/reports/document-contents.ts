import type { DocumentKind } from '../../../shared/contract/exports.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';

/** What stands in each document, in its order and in the words of its own contents. */
export const DOCUMENT_CONTENTS: Readonly<Record<DocumentKind, readonly string[]>> = {
  xlsx: [
    'Cover',
    'Scope',
    'Inventory',
    'Relations',
    'Scenarios',
    'Portfolio',
    'Exceptions',
    'RACI',
    'Version history',
  ],
  pdf: Object.values(SECTIONS).map(({ number, title }) => `${number} ${title}`),
};
