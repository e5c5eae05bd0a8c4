import { contentsLines } from '../../../main/export/pdf/contents-page.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../../main/export/pdf/render.ts';
import { money } from '../../../shared/format/money.ts';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';
import { readPdf, type ReadPdf } from '../../helpers/pdf.ts';
import { emptyReportInput, filledReportInput, largeReportInput } from '../../helpers/report-input.ts';

const spaces = (text: string) => text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ');

describe('the report of a filled engagement', () => {
  let report: Report;
  let pdf: ReadPdf;
  beforeAll(async () => {
    report = buildReport(await filledReportInput());
    pdf = await readPdf(await renderPdf(report));
  });

  test('has marking, version and “page x of y” on every page', () => {
    const all = pdf.pages.length;
    pdf.pages.forEach((text, index) => {
      expect(text.split(report.meta.marking)).toHaveLength(3);
      expect(text).toContain(`Page ${index + 1} of ${all}`);
    });
    for (const text of pdf.pages.slice(1)) expect(text).toContain('Version 1.0');
  });

  test('has a bookmark for every chapter, and each leads to the page with its heading', () => {
    const chapters = pdf.bookmarks.map(({ title }) => title);
    for (const { number, title } of Object.values(SECTIONS))
      expect(chapters).toContain(`${number}  ${title}`);
    const check = (bookmarks: ReadPdf['bookmarks']): void => {
      for (const { title, page, children } of bookmarks) {
        expect(pdf.pages[page - 1], `page ${page}`).toContain(spaces(title));
        check(children);
      }
    };
    check(pdf.bookmarks);
  });

  test('has contents whose page numbers are those of the chapters', () => {
    const contents =
      pdf.pages.find((text) => /^.*\bContents\b/.test(text) && text.includes('Who should read what')) ?? '';
    for (const { title, page } of pdf.bookmarks.filter(({ title: name }) => /^(\d+|[A-D]) {2}/.test(name)))
      expect(contents).toContain(`${spaces(title)} ${page}`);
  });

  test('lists its parts in the order of their pages', () => {
    const contents = pdf.pages.find((text) => text.includes('Who should read what')) ?? '';
    const pages = contentsLines(report).map(({ title }) => {
      const [, after = ''] = contents.split(`${spaces(title)} `);
      return Number.parseInt(after, 10);
    });
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });

  test('prints the figures of the simulation, rounded, with their error', () => {
    const { portfolio } = report.risk;
    const [, , , summary = ''] = pdf.pages;
    expect(summary).toContain(spaces(money('EUR', portfolio?.figures.result.mean ?? 0, 'report')));
    expect(summary).toContain(spaces(money('EUR', portfolio?.figures.result.percentiles.p90 ?? 0, 'report')));
    expect(summary).toContain(`${report.summary.keyFigures[3]?.value} of 3`);
  });

  test('prints each scenario with its treatments and the decision, and in the annex who estimated what', () => {
    const all = pdf.pages.join(' ');
    const [decision] = report.risk.decisions;
    expect(all).toContain(`Decided on 18 November 2026 by ${decision?.by}`);
    expect(all).toContain(decision?.decision.reason);
    const annex = pdf.pages.find((text) => text.includes('Individual estimates')) ?? '';
    for (const { person, range } of report.risk.elicited.flatMap((factor) => factor.lines)) {
      expect(annex).toContain(person);
      expect(annex).toContain(range);
    }
    for (const { evaluation } of report.reproducibility.comparisons)
      expect(all).toContain(evaluation.inputsHash);
  });

  test('prints the heat map, a page for each area, the gate, the findings and the hash of every evidence', () => {
    const all = pdf.pages.join(' ');
    const { areas, scores } = report.responsibilities;
    for (const { id, title } of areas) expect(all).toContain(`Area ${id}: ${title}`);
    const heat = pdf.pages.find((text) => text.includes('Mean of the rated')) ?? '';
    for (const { id } of scores.responsibilities) expect(heat).toContain(id);
    expect(heat).toContain(`${scores.whole.rated}/${scores.whole.applicable}`);
    expect(all).toContain('Gate before deployment');
    const decided = report.classification.gates.flatMap(({ gate }) => gate.decisions);
    expect(decided.length).toBeGreaterThan(0);
    for (const { person, reason } of decided) {
      expect(all).toContain(person);
      expect(all).toContain(reason);
    }
    for (const { text, fix } of report.access.violations) {
      expect(all).toContain(spaces(text));
      expect(all).toContain(spaces(fix));
    }
    expect(report.access.violations.length).toBeGreaterThan(0);
    expect(all).toContain(spaces(report.categories.lead));
    expect(all).toContain(spaces(report.categories.coverageLead));
    expect(all).toContain('Coverage by framework');
    expect(all).toContain('Where assessors differed');
    for (const { finding } of report.findings.findings) expect(all).toContain(finding.condition);
    for (const { evidence } of report.findings.evidence) expect(all).toContain(evidence.sha256);
  });

  test('never prints what is missing in code: no undefined, NaN, null, [object Object] or replacement character', () => {
    for (const text of pdf.pages) expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|\ufffd|Infinity/);
  });

  test('prints every date in one line', () => {
    for (const text of pdf.pages) expect(text).not.toMatch(/\b\d{1,2}\s\p{Lu}\p{L}{2}\s20\d?\s\d{1,2}\b/u);
  });

  test('has no page that is all but empty', () => {
    for (const text of pdf.pages) expect(text.length).toBeGreaterThan(350);
  });

  test('says what it is, and when the state it shows was written', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Northgate Mutual: AI security assessment 2026: assessment report',
      CreationDate: expect.stringMatching(/^D:20261118/),
    });
  });
});

test('the report of an empty engagement says what is missing instead of showing empty tables', async () => {
  const { pages, bookmarks } = await readPdf(await renderPdf(buildReport(await emptyReportInput())));
  const all = pages.join(' ');
  expect(all).toContain('No asset has been recorded yet');
  expect(all).toContain('No loss scenario has been recorded yet');
  expect(all).toContain('No exception has been recorded');
  expect(all).not.toMatch(/undefined|NaN|\bnull\b|\[object|\ufffd/);
  // Who should read what refers to the annexes, so they are there.
  const titles = bookmarks.map(({ title }) => title);
  for (const { number, title } of Object.values(SECTIONS)) expect(titles).toContain(`${number}  ${title}`);
  expect(all).toContain('No evidence has been attached yet.');
  expect(pages.every((text) => text.includes('CONFIDENTIAL'))).toBe(true);
});

test('the head of a long register stands on every page of it, and every asset is in it once', async () => {
  const input = await largeReportInput(400);
  const { pages, bookmarks } = await readPdf(await renderPdf(buildReport(input)));
  const first = bookmarks.find(({ title }) => title === 'B  Asset register')?.page ?? 0;
  const last = bookmarks.find(({ title }) => title === 'C  Evidence')?.page ?? 0;
  const register = pages.slice(first - 1, last - 1);
  expect(register.length).toBeGreaterThan(8);
  for (const text of register) expect(text).toContain('Asset, and what it depends on');
  const found = register.join(' ').match(/AST-\d{3}(?= [A-Z])/g) ?? [];
  for (const { ref } of input.assets) expect(found).toContain(ref);
});
