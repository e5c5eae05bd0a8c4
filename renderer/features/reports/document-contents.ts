import type { DocumentKind } from '../../../shared/contract/exports.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';

/** What stands in each document, in its order and in the words of its own contents. */
export const DOCUMENT_CONTENTS: Readonly<Record<DocumentKind, readonly string[]>> = {
  xlsx: [
    'Cover',
    'How to read',
    'Scope',
    'Summary',
    'Inventory',
    'Inventory details',
    'Relations',
    'Scenarios',
    'Factors',
    'Estimates',
    'Treatments',
    'Decisions',
    'Portfolio',
    'Loss curve',
    'Exceptions',
    'Exception controls',
    'Exception links',
    'Exception events',
    'RACI',
    'RACI lint',
    'RACI load',
    'Version history',
    'Reproducibility',
    'Lists',
  ],
  pdf: Object.values(SECTIONS).map(({ number, title }) => `${number} ${title}`),
};
