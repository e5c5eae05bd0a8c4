import { beforeAll, describe, expect, test } from 'vitest';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { targetWords } from '../../../shared/report/measure-lines.ts';
import { emptyReportInput, filledReportInput } from '../../helpers/report-input.ts';

describe('responsibilities, classification and findings in the report', () => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await filledReportInput());
  });
  const rowOf = (id: string) =>
    report.responsibilities.areas.flatMap(({ rows }) => rows).find(({ score }) => score.id === id)!;

  test('a cell tells rated, blank, differing and not applicable apart', () => {
    expect(rowOf('1.4').cells.map(({ text }) => text)).toEqual(['1', '2', '3', '1–2', '?', '?']);
    expect(rowOf('2.6.2').cells[2]?.text).toBe('n/a');
  });

  test('a level counts only as far as something shows it', () => {
    expect(rowOf('1.4').cells[2]).toMatchObject({ level: 3 });
    expect(rowOf('2.4.2').cells[2]).toMatchObject({ level: 2, score: { claimed: 3 } });
  });

  test('what the levels look like stands beside the level each dimension has', () => {
    const { levels } = report.responsibilities;
    const of = (dimension: string) =>
      levels.find((line) => line.responsibilityId === '1.4' && line.dimension === dimension);
    expect([of('raci')?.standing, of('monitoring')?.standing, of('guardrails')?.standing]).toEqual([
      2,
      '1–2',
      '?',
    ]);
    expect(of('evaluationCriteria')?.anchors.defined).toContain('0.5 %');
    expect(levels.some((line) => line.responsibilityId === '1.1' && line.dimension === 'guardrails')).toBe(
      false,
    );
  });

  test('the figures of the lead are those of the roll-up, with what blanks could still do', () => {
    const { lead, scores, areas } = report.responsibilities;
    const { rated, applicable } = scores.whole;
    expect(lead).toContain(`from ${rated} rated dimensions of ${applicable} that apply`);
    expect(lead).toContain('Blanks could still move the maturity to');
    expect(areas.reduce((sum, { figure }) => sum + figure.applicable, 0)).toBe(applicable);
  });

  test('a measure stands with its target, whose it is, and whether it is met', () => {
    const measure = report.responsibilities.measures.find(({ id }) => id === '1.4-m1')!;
    expect(measure).toMatchObject({ setBy: 'Reference', verdict: 'not met', latest: { value: 2 } });
    expect(targetWords(measure)).toMatch(/^[<≤] 0\.5/);
  });

  test('findings are counted by what waits, and are found at their responsibility', () => {
    const { findings } = report;
    expect(findings.lead).toBe('One finding on record, 1 open, 1 of them critical or high.');
    expect(findings.byResponsibility.get('1.4')).toEqual(['F-001']);
    expect(findings.evidence[0]).toMatchObject({ about: '1.4' });
  });

  test('classification tells which tiers rest on answers and what is open', () => {
    const { classification } = report;
    expect(classification.lead).toMatch(/^The tier of 1 of 6 assets follows from answers/);
    expect(classification.gates[0]).toMatchObject({ ref: 'AST-001', gate: { ready: false } });
    expect(classification.fairness[0]?.test.result.meetsThreshold).toBe(false);
  });
});

test('without any rating, answer or finding each chapter is one sentence', async () => {
  const { responsibilities, classification, findings } = buildReport(await emptyReportInput());
  expect(responsibilities).toMatchObject({
    isEmpty: true,
    lead: expect.stringContaining('has been rated yet'),
  });
  expect(classification.isEmpty).toBe(true);
  expect(findings.lead).toBe('No finding has been recorded.');
});
