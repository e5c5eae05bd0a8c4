import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderXlsx } from '../../../main/export/xlsx/render.ts';
import { DOCUMENT_PALETTE } from '../../../shared/charts/palette.ts';
import { SHEET } from '../../../shared/report/sheets.ts';
import { TIER_WORDS } from '../../../shared/report/words.ts';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { emptyReportInput, filledReportInput } from '../../helpers/report-input.ts';
import { cellsOf, openWorkbook, rowsOf, shown } from '../../helpers/workbook.ts';

const sheetOf = (workbook: Workbook, name: string) => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

describe('the workbook of a filled engagement', () => {
  let report: Report;
  let workbook: Workbook;
  beforeAll(async () => {
    report = buildReport(await filledReportInput());
    workbook = await openWorkbook(await renderXlsx(report));
  });

  test('has its sheets in reading order, and the cover links to each', () => {
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(Object.values(SHEET).filter((name) => name !== SHEET.columns));
    const links = cellsOf(workbook).flatMap((cell) => (cell.hyperlink ? [cell.hyperlink] : []));
    expect(links).toEqual(names.slice(1).map((name) => `#'${name}'!A1`));
  });

  test('has the marking on every sheet and every printed page, with no digit joined to a size', () => {
    for (const sheet of workbook.worksheets) {
      expect(shown(sheet.getCell('A3')), sheet.name).toContain(report.meta.marking);
      for (const part of [sheet.headerFooter.oddHeader ?? '', sheet.headerFooter.oddFooter ?? '']) {
        expect(part).toContain(report.meta.marking);
        expect(part).not.toMatch(/&8\d/);
        expect(part.length).toBeLessThan(256);
      }
    }
  });

  test('prints so that it can be read, with its head on every page, and keeps the head in sight', () => {
    for (const sheet of workbook.worksheets) {
      const isCover = sheet.name === SHEET.cover;
      const fitToHeight = isCover ? 1 : 0;
      const { fitToWidth = 0, orientation, paperSize } = sheet.pageSetup;
      expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToHeight });
      const characters = sheet.columns.reduce((sum, { width = 9 }) => sum + width, 0) / fitToWidth;
      const isLarge = Number(paperSize) === 8;
      expect(characters, sheet.name).toBeLessThanOrEqual(
        (isLarge ? 285 : 190) * (orientation === 'portrait' ? 0.7 : 1),
      );
      expect(sheet.pageSetup.printTitlesRow ?? '').toBe(isCover ? '' : '4:4');
      expect(sheet.views[0]).toMatchObject(
        isCover ? { showGridLines: false } : { state: 'frozen', ySplit: 4, showGridLines: false },
      );
    }
  });

  test('holds nothing but values and formulas of its own: no macro, no outside link, no hidden sheet', () => {
    expect(workbook.worksheets.every(({ state }) => state === 'visible')).toBe(true);
    const cells = cellsOf(workbook);
    for (const cell of cells)
      expect(cell.formula ?? '').not.toMatch(/HYPERLINK|WEBSERVICE|DDE|CALL|EXEC|\[|https?:/i);
    for (const cell of cells.filter(({ hyperlink }) => hyperlink)) expect(cell.hyperlink).toMatch(/^#'/);
  });

  test('writes every text with the text format, so that it stays a text when it is edited', () => {
    const others = cellsOf(workbook).filter((cell) => typeof cell.value === 'string' && cell.numFmt !== '@');
    expect(others.map((cell) => cell.fullAddress)).toEqual([]);
  });

  test('gives every formula the value it has now, and never an error', () => {
    const formulas = cellsOf(workbook).filter((cell) => cell.formula);
    expect(formulas.length).toBeGreaterThan(100);
    for (const cell of formulas) expect(['string', 'number']).toContain(typeof shown(cell));
  });

  test('has no undefined, NaN, [object Object] or replacement character', () => {
    for (const cell of cellsOf(workbook))
      expect(String(shown(cell))).not.toMatch(/undefined|NaN|\[object|\ufffd|Infinity/);
  });

  test('agrees with the report in every figure', () => {
    const inventory = rowsOf(sheetOf(workbook, SHEET.inventory));
    expect(inventory.map((row) => row['ID'])).toEqual(report.inventory.assets.map(({ asset }) => asset.ref));
    const checks = new Map(report.inventory.checks.map(({ label, count }) => [label, count]));
    const lacking = (what: string) => inventory.filter((row) => String(row['Check']).includes(what)).length;
    expect(lacking('no owner')).toBe(checks.get('Without an owner'));
    expect(lacking('no tier')).toBe(checks.get('Without a classification tier'));
    expect(lacking('no card')).toBe(checks.get('Model or data card missing'));

    const relations = rowsOf(sheetOf(workbook, SHEET.relations));
    expect(relations.filter((row) => row['Inheritance'] !== 'ok')).toHaveLength(
      report.inventory.relations.filter(({ belowSource }) => belowSource).length,
    );

    const scenarios = rowsOf(sheetOf(workbook, SHEET.scenarios));
    report.risk.scenarios.forEach(({ scenario, figures, state }, index) => {
      expect(scenarios[index]).toMatchObject({
        ID: scenario.ref,
        'Average year': figures?.result.mean ?? null,
        '1 in 100 years above': figures?.result.percentiles.p99 ?? null,
        Figures: state,
      });
    });

    const limits = rowsOf(sheetOf(workbook, SHEET.portfolio));
    const exceeded = limits.filter((row) => row['Result'] === 'exceeded').length;
    expect(exceeded).toBe(Number(report.summary.keyFigures[3]?.value));

    const exceptions = rowsOf(sheetOf(workbook, SHEET.exceptions));
    report.exceptions.lines.forEach(({ view, age, approval }, index) => {
      expect(exceptions[index]).toMatchObject({
        ID: view.ref,
        State: view.state,
        'Age, days': age ?? '',
        'Days left': view.daysLeft ?? '',
        Approval: approval === 'none' ? null : approval,
      });
    });

    const matrix = rowsOf(sheetOf(workbook, SHEET.raci));
    const found = (problems: readonly string[]) => problems.toSorted().join(', ') || 'ok';
    expect(matrix.map((row) => found(String(row['Check']).split(', ')))).toEqual(
      report.raci.rows.map(({ problems }) => found(problems)),
    );
    expect(matrix.filter((row) => row['Check'] === 'ok')).toHaveLength(report.raci.passing);
  });

  test('has estimates, treatments and decisions that agree with the report', () => {
    const { risk } = report;
    const factors = rowsOf(sheetOf(workbook, SHEET.factors));
    expect(factors).toHaveLength(risk.scenarios.reduce((sum, { inputs }) => sum + inputs.length, 0));
    const lines = risk.elicited.flatMap((factor) => factor.lines);
    expect(rowsOf(sheetOf(workbook, SHEET.estimates)).map((row) => [row['Person'], row['Round']])).toEqual(
      lines.map(({ person, round }) => [person, round]),
    );
    const treatments = rowsOf(sheetOf(workbook, SHEET.treatments));
    const compared = [...risk.scenarios, risk.portfolio!].flatMap(({ treatment }) => treatment.options);
    compared.forEach(({ refs, figures }, index) => {
      expect(treatments[index]).toMatchObject({
        Treatment: refs,
        Reduction: figures.meanBefore - figures.meanAfter,
        'Net benefit': figures.netBenefit,
        ROSI: figures.rosi,
      });
    });
    expect(treatments.slice(compared.length).map((row) => [row['Treatment'], row['Figures']])).toEqual([
      ['T-03', 'not compared'],
    ]);
    expect(rowsOf(sheetOf(workbook, SHEET.decisions))).toMatchObject(
      risk.decisions.map(({ subject, by, decision }) => ({
        Subject: subject,
        By: by,
        'SHA-256 of the inputs': decision.basis.inputsHash,
      })),
    );
  });

  test('colours each level of maturity as the report does', () => {
    const sheet = sheetOf(workbook, SHEET.responsibilities) as unknown as {
      conditionalFormattings: {
        rules: { formulae: string[]; style: { fill?: { bgColor: { argb: string } } } }[];
      }[];
    };
    const rules = sheet.conditionalFormattings.flatMap(({ rules: some }) => some);
    DOCUMENT_PALETTE.levels.forEach(({ fill }, level) => {
      const rule = rules.find(({ formulae }) => formulae[0]?.endsWith(`INT(D5)=${level})`));
      expect(rule?.style.fill?.bgColor.argb).toBe(`FF${fill.slice(1).toUpperCase()}`);
    });
  });

  test('has levels, measures, gates, tests, findings and evidence that agree with the report', () => {
    const { responsibilities, classification, findings } = report;
    const scored = responsibilities.areas.flatMap(({ rows }) => rows.map(({ score }) => score));
    rowsOf(sheetOf(workbook, SHEET.responsibilities)).forEach((row, index) => {
      const { id, figure } = scored[index]!;
      expect(row).toMatchObject({
        ID: id,
        'Maturity, 0–5': figure.mean ?? '',
        Rated: figure.rated,
        Applicable: figure.applicable,
        'If blanks were 0': figure.low,
        'If blanks were 5': figure.high,
      });
    });
    expect(scored).toHaveLength(35);
    const [first, second] = responsibilities.answers.assessors;
    expect(rowsOf(sheetOf(workbook, SHEET.answers))).toMatchObject(
      responsibilities.answers.lines.map(({ responsibilityId, asked, opinions, counts }) => ({
        ID: responsibilityId,
        Asked: asked,
        [first!.name]: opinions[0],
        [second!.name]: opinions[1],
        Counts: counts,
      })),
    );
    expect(rowsOf(sheetOf(workbook, SHEET.measures)).map((row) => row['Result'])).toEqual(
      responsibilities.measures.map(({ verdict }) => verdict),
    );
    expect(rowsOf(sheetOf(workbook, SHEET.levelsOf))).toMatchObject(
      responsibilities.levels.map(({ responsibilityId, standing, anchors }) => ({
        ID: responsibilityId,
        'Level that counts': standing,
        '3 Defined': anchors.defined,
        'Ask for, at level 3': anchors.shownBy,
      })),
    );
    expect(responsibilities.levels).toHaveLength(208);
    expect(rowsOf(sheetOf(workbook, SHEET.classification)).map((row) => row['ID'])).toEqual(
      classification.assets.map(({ ref }) => ref),
    );
    expect(rowsOf(sheetOf(workbook, SHEET.gates))).toMatchObject([
      { Gate: 'blocked', Decision: 'refused', Holds: 'yes' },
    ]);
    expect(rowsOf(sheetOf(workbook, SHEET.fairness)).map((row) => row['Selection rate'])).toEqual([
      0.6, 0.42,
    ]);
    expect(rowsOf(sheetOf(workbook, SHEET.findings))).toMatchObject(
      findings.findings.map(({ finding }) => ({ ID: finding.ref, State: finding.state })),
    );
    expect(rowsOf(sheetOf(workbook, SHEET.evidence)).map((row) => row['SHA-256'])).toEqual(
      findings.evidence.map(({ evidence }) => evidence.sha256),
    );
  });

  test('has exact averages that the simulation meets within its error', () => {
    const simulated = rowsOf(sheetOf(workbook, SHEET.scenarios)).filter(
      (row) => row['Average year'] !== null,
    );
    expect(simulated.length).toBeGreaterThan(0);
    for (const row of simulated) expect(Math.abs(Number(row['Off by, standard errors']))).toBeLessThan(4);
  });

  test('has each right that breaks a rule with its fix, each score and each place of the coverage', () => {
    const violations = rowsOf(sheetOf(workbook, SHEET.violations));
    expect(violations.map((row) => [row['What is wrong'], row['What would mend it']])).toEqual(
      report.access.violations.map(({ text, fix }) => [text, fix]),
    );
    expect(violations.length).toBeGreaterThan(0);
    const scores = rowsOf(sheetOf(workbook, SHEET.categories));
    expect(scores.find((row) => row['Risk type'] === 'Data breaches')).toMatchObject({
      'Score, 0 to 1': 0.8,
      Result: 'above the threshold',
    });
    expect(scores.find((row) => row['Risk type'] === 'Human error')).toMatchObject({ Result: '' });
    const [data] = rowsOf(sheetOf(workbook, SHEET.coverage)).filter((row) =>
      String(row['Layer of the architecture']).startsWith('Data'),
    );
    expect(Object.values(data ?? {}).slice(1)).toEqual(['Covered', null, 'Not covered']);
    const steps = rowsOf(sheetOf(workbook, SHEET.custody));
    expect(steps[0]).toMatchObject({ ID: 'E-001', Step: 'attached' });
    const tasks = rowsOf(sheetOf(workbook, SHEET.tasks));
    for (const row of tasks) expect(row['Assets']).toBe(report.inventory.assets.length);
  });

  test('offers lists where a client will edit, from named ranges in sight', () => {
    const rules = (
      sheetOf(workbook, SHEET.inventory) as unknown as {
        dataValidations: { model: Record<string, { formulae: string[] }> };
      }
    ).dataValidations.model;
    expect(rules['E5']).toMatchObject({ type: 'list', formulae: ['Tiers'] });
    const [range] = workbook.definedNames.getRanges('Tiers').ranges;
    expect(range).toBe('Lists!$A$5:$A$8');
    const tiers = [5, 6, 7, 8].map((row) => sheetOf(workbook, SHEET.lists).getCell(`A${row}`).value);
    expect(tiers).toEqual(Object.values(TIER_WORDS));
  });

  test('counts ages from one named cell, the day of the state it shows', () => {
    const [place = ''] = workbook.definedNames.getRanges('AsOf').ranges;
    expect(place).toMatch(/^Scope!/);
    const cell = sheetOf(workbook, SHEET.scope).getCell(place.replace('Scope!', '').replaceAll('$', ''));
    expect(cell.value).toEqual(new Date(`${report.meta.asOf}T00:00:00Z`));
  });

  test('shows the loss curve as a picture, on the cover and beside the appetite', () => {
    for (const name of [SHEET.cover, SHEET.portfolio])
      expect(sheetOf(workbook, name).getImages(), name).toHaveLength(1);
    const [picture] = workbook.model.media;
    const signature = new Uint8Array((picture?.buffer ?? new ArrayBuffer(0)) as ArrayBuffer).subarray(1, 4);
    expect(new TextDecoder().decode(signature)).toBe('PNG');
  });
});

test('the workbook of an empty engagement has all sheets, and its totals are zero', async () => {
  const workbook = await openWorkbook(await renderXlsx(buildReport(await emptyReportInput())));
  expect(workbook.worksheets.length).toBeGreaterThan(18);
  expect(rowsOf(sheetOf(workbook, SHEET.inventory))).toEqual([]);
  const cover = sheetOf(workbook, SHEET.cover);
  expect([cover.getCell('B6').value, shown(cover.getCell('C6'))]).toEqual(['Assets', 0]);
  for (const cell of cellsOf(workbook))
    expect(String(shown(cell))).not.toMatch(/undefined|NaN|\[object|\ufffd/);
});
