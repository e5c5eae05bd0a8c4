import { expect, test } from 'vitest';
import { SHEET } from '../../../main/export/xlsx/book.ts';
import { DOCUMENT_CONTENTS } from '../../../renderer/features/reports/document-contents.ts';

test('the page names the sheets of the workbook, in their order', () => {
  // This sheet is only there when an import brought columns that have no field.
  const always = Object.values(SHEET).filter((name) => name !== SHEET.columns);
  expect(DOCUMENT_CONTENTS.xlsx).toEqual(always);
});
