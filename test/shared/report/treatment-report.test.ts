import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportInput } from '../../../shared/report/input.ts';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { filledReportInput } from '../../helpers/report-input.ts';

describe('treatments and estimates in the report', () => {
  let input: ReportInput;
  let report: Report;
  beforeAll(async () => {
    input = await filledReportInput();
    report = buildReport(input);
  });
  const first = () => report.risk.scenarios[0]!;

  test('every treatment and bundle that was compared is listed with the figures of its comparison', () => {
    const { options, watched } = first().treatment;
    expect(options.map(({ refs, isDecided }) => [refs, isDecided])).toEqual([
      ['T-01', false],
      ['T-02', true],
      ['T-01 + T-02', false],
    ]);
    for (const { figures } of options) {
      expect(figures.netBenefit).toBeCloseTo(
        figures.meanBefore - figures.meanAfter - (figures.annualCost ?? 0),
        6,
      );
      expect(figures.breaches[watched ?? -1]?.after).toBeLessThanOrEqual(1);
    }
  });

  test('the decision says who decided when, why and on which figures', () => {
    const decision = first().treatment.decision;
    expect(decision).toMatchObject({
      subject: 'S-01',
      refs: 'T-02',
      by: 'Priya Anand, CISO',
      owners: 'Claims',
      stands: true,
      isOverhauled: false,
    });
    expect(decision?.decision).toMatchObject({ reason: 'The largest gain for its cost' });
    expect(decision?.figuresWords).toMatch(/Average year €\d+.* before, .* after; .*Cost €60.k a year/);
    expect(first().treatment.plan?.label).toBe('T-02');
  });

  test('a later comparison with other figures is said beside the decision', () => {
    const evaluations = input.evaluations.map((one) => ({ ...one, outOfDate: true }));
    const { risk } = buildReport({ ...input, evaluations });
    expect(risk.scenarios[0]?.treatment.decision?.isOverhauled).toBe(true);
    expect(risk.gaps.join(' ')).toContain('Treatments were compared before something changed');
  });

  test('only the newest decision of a subject stands', () => {
    const [decision] = input.decisions;
    const decisions = [{ ...decision!, id: crypto.randomUUID(), treatmentIds: [] }, decision!];
    const { risk } = buildReport({ ...input, decisions });
    expect(risk.decisions.map(({ stands }) => stands)).toEqual([true, false]);
    expect(risk.scenarios[0]?.treatment.options.some(({ isDecided }) => isDecided)).toBe(false);
  });

  test('estimates of all rounds are kept by person, with what was agreed and how', () => {
    const [frequency] = report.risk.elicited;
    expect(frequency?.lines.map(({ round, person }) => [round, person])).toEqual([
      [1, 'Ines Calder, Lead assessor'],
      [1, 'Tomas Sandvik, Head of platform'],
      [1, 'Priya Anand, CISO'],
      [2, 'Tomas Sandvik, Head of platform'],
      [2, 'Priya Anand, CISO'],
    ]);
    expect(frequency?.agreed).toMatchObject({
      range: '0.2 – 0.8 – 3',
      method: 'chosen by the room',
      reason: 'Two near misses in 2025',
    });
    expect(first().inputs[0]).toMatchObject({ by: 'TS, PA', spread: '× 1.0', round: 2 });
  });

  test('what a blind round holds is nowhere in the report', () => {
    const blind = report.risk.elicited[1]?.lines[0];
    expect(blind).toMatchObject({ distribution: null, range: 'blind: not shown yet', reason: '' });
    expect(JSON.stringify(report)).not.toMatch(
      /(?<![\da-f.])44[^\da-f]?444(?![\da-f])|Nobody may read this yet/,
    );
  });

  test('what drives a scenario is held against its exact mean, the greatest swing first', () => {
    const { drivers } = first();
    const swings = drivers.map(({ atP10, atP90 }) => Math.abs(atP90 - atP10));
    expect(drivers.map(({ node }) => node).toSorted()).toEqual(['frequency.lef', 'loss.primary']);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  });

  test('forms of loss are listed only where a loss is split', () => {
    expect(first().forms).toEqual([]);
    const scenario = input.simulated[0]!;
    const split = {
      ...scenario,
      loss: { primary: { forms: { response: { dist: 'constant', value: 10 } as const } } },
    };
    const { risk } = buildReport({ ...input, simulated: [split, ...input.simulated.slice(1)] });
    const forms = risk.scenarios[0]?.forms ?? [];
    expect(forms.map(({ form, share }) => [form, share])).toEqual([
      ['productivity', null],
      ['response', 1],
      ['replacement', null],
      ['competitive_advantage', null],
      ['fines_and_judgments', null],
      ['reputation', null],
    ]);
  });
});
