import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../../main/export/pdf/render.ts';
import { renderXlsx } from '../../../main/export/xlsx/render.ts';
import type { Asset } from '../../../shared/model/asset.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { readPdf } from '../../helpers/pdf.ts';
import { filledReportInput } from '../../helpers/report-input.ts';
import { cellsOf, openWorkbook, rowsOf, shown } from '../../helpers/workbook.ts';

const LONG = 'W'.repeat(10_000);
const NAMES = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  '<script>alert(1)</script> & "quoted"',
  'نموذج تصنيف المطالبات',
  '模型 🤖 👩‍👩‍👧',
  '_x0041_',
  'half \ud83d and \u0007 bell',
  LONG,
] as const;

/** An engagement whose texts try to break out of cells, pages, headers and files. */
async function hostileInput(): Promise<ReportInput> {
  const input = await filledReportInput();
  const [first] = input.assets;
  if (first === undefined) throw new Error('The filled engagement has assets');
  const assets = NAMES.map(
    (name, index): Asset => ({
      ...first,
      id: crypto.randomUUID(),
      ref: `AST-${String(100 + index)}`,
      name,
      owner: name,
      description: `${name}\r\n${'long '.repeat(9000)}`,
      attributes: { [name.slice(0, 60)]: name },
    }),
  );
  return {
    ...input,
    engagement: {
      ...input.engagement,
      client: '8 <b>Söhne</b> & Co',
      title: `=HYPERLINK("x") ${'&8'.repeat(80)}`,
    },
    assets: [...input.assets, ...assets],
    people: input.people.map((person) => ({ ...person, name: LONG })),
  };
}

let report: Report;
beforeAll(async () => {
  report = buildReport(await hostileInput());
});

describe('hostile texts', () => {
  test('stay texts in the workbook, letter for letter, also where they look like formulas', async () => {
    const workbook = await openWorkbook(await renderXlsx(report));
    const inventory = workbook.getWorksheet('Inventory');
    const rows = inventory === undefined ? [] : rowsOf(inventory);
    expect(rows.slice(-NAMES.length).map((row) => row['Asset'])).toEqual([
      ...NAMES.slice(0, 8),
      'half □ and   bell',
      LONG,
    ]);
    const own = cellsOf(workbook).filter((cell) => /cmd|SUM\(A1\)|HYPERLINK/.test(String(shown(cell))));
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter((cell) => cell.formula ?? cell.hyperlink)).toEqual([]);
    expect(new Set(own.map((cell) => cell.numFmt))).toEqual(new Set(['@']));
  });

  test('cannot end a cell early, nor a header: texts longer than a cell say that they were cut', async () => {
    const workbook = await openWorkbook(await renderXlsx(report));
    const texts = cellsOf(workbook).map((cell) => String(shown(cell)));
    expect(Math.max(...texts.map((text) => text.length))).toBe(32_767);
    expect(
      texts.filter((text) => text.length === 32_767).every((text) => text.endsWith('the whole text)')),
    ).toBe(true);
    for (const { headerFooter } of workbook.worksheets) {
      expect(headerFooter.oddHeader).toContain('8 <b>Söhne</b> && Co');
      expect(headerFooter.oddHeader?.length).toBeLessThan(256);
    }
  });

  test('stay on their pages in the report, which says which letters it could not print', async () => {
    const { pages } = await readPdf(await renderPdf(report));
    const all = pages.join(' ');
    expect(pages.length).toBeLessThan(40);
    expect(all).toContain("=cmd|' /C calc'!A0");
    expect(all).toContain('<script>alert(1)</script> & "quoted"');
    expect(all).toContain('cannot be printed with the fonts of this document');
    expect(all).not.toMatch(/\ufffd|undefined|NaN/);
    for (const text of pages) expect(text).toContain(report.meta.marking);
  });

  test('give the same bytes every time', async () => {
    expect(Buffer.compare(await renderPdf(report), await renderPdf(report))).toBe(0);
  });
});
