import { beforeAll, describe, expect, test } from 'vitest';
import { decimal } from '../../../shared/format/number.ts';
import type { ReportInput } from '../../../shared/report/input.ts';
import { buildReport, type Report } from '../../../shared/report/report.ts';
import { SECTIONS } from '../../../shared/report/sections.ts';
import { emptyReportInput, filledReportInput } from '../../helpers/report-input.ts';

/** Every text of a report, wherever it stands; the records it was made from are left out. */
function textsOf(value: unknown, key = ''): string[] {
  if (key === 'input') return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => textsOf(child, name));
}

const NONSENSE = /undefined|NaN|Infinity|\[object|\bnull\b/;

describe('the report of a filled engagement', () => {
  let input: ReportInput;
  let report: Report;
  beforeAll(async () => {
    input = await filledReportInput();
    report = buildReport(input);
  });

  test('is the same when it is built again from the same records', () => {
    expect(JSON.stringify(buildReport(structuredClone(input)))).toBe(JSON.stringify(report));
  });

  test('is dated by the last history entry, not by a clock', () => {
    expect(report.meta).toMatchObject({ asOf: '2026-11-18', version: 'Version 1.0' });
    expect(report.control.patternHash).toBe(input.history.hash);
  });

  test('says the same in its summary as in the sections it sums up', () => {
    const { summary, responsibilities, risk, exceptions, raci } = report;
    const broken = risk.portfolio?.limits.filter(({ verdict }) => verdict === 'breached').length;
    const [posture, , , limits] = summary.keyFigures;
    expect(posture).toMatchObject({
      label: 'Posture',
      value: decimal(responsibilities.scores.posture.value ?? 0, 1),
    });
    expect(limits).toMatchObject({ value: String(broken), suffix: 'of 3' });
    expect(summary.lead).toContain(`at ${broken} of 3 limits`);
    expect(exceptions.lead).toContain('One exception in force');
    expect(raci.lead).toContain(`${raci.passing} of ${raci.rows.length} rows pass`);
    const decided = summary.decisions.map(({ decision }) => decision).join(' ');
    for (const { ref } of exceptions.decisions.filter(({ kind }) => kind === 'stale' || kind === 'waiting'))
      expect(decided).toContain(ref);
  });

  test('names as driver of the loss the scenario with the largest share, and the shares make up the whole', () => {
    const shares = report.risk.portfolio?.contributions ?? [];
    const largest = shares.toSorted((a, b) => b.mean - a.mean)[0];
    expect(report.summary.headlines.map(({ title }) => title)).toContain(`${largest?.ref} drives the loss`);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('refers only to sections that exist', () => {
    const known = new Set(Object.values(SECTIONS).map(({ number }) => number as string));
    const named = textsOf(report).flatMap((text) => [
      ...text.matchAll(/(?:section|Annex) ([0-9]+|[A-Z])\b/g),
    ]);
    expect(named.length).toBeGreaterThan(2);
    for (const [, number = ''] of named) expect(known).toContain(number);
  });

  test('has no trace of a value that is missing', () => {
    expect(textsOf(report).filter((text) => NONSENSE.test(text))).toEqual([]);
  });

  test('never says worst case, will cost, or compliant, but to warn of these words', () => {
    const { method: _method, ...rest } = report;
    // Measures, and what is asked, stand in the words of the reference.
    const printed = new Set(
      input.instrument.content.flatMap(({ measures, dimensions, checklist }) => [
        ...measures.map(({ metric }) => metric),
        ...[...dimensions.flatMap(({ questions }) => questions), ...checklist].map(({ text }) => text),
      ]),
    );
    const own = textsOf(rest).filter((text) => !printed.has(text));
    expect(own.filter((text) => /worst case|will cost|\bcompliant\b/i.test(text))).toEqual([]);
  });
});

test('the report of an empty engagement states every gap and no figure', async () => {
  const report = buildReport(await emptyReportInput());
  expect(report.risk.portfolio).toBeNull();
  expect(report.summary.keyFigures.slice(1).map(({ value }) => value)).toEqual(['–', '–', '–']);
  expect(report.method.limits.join(' ')).toContain(
    'Not stated in the engagement: the objectives, the criteria',
  );
  expect(textsOf(report).filter((text) => NONSENSE.test(text))).toEqual([]);
});

test('figures whose inputs have changed are marked wherever they are printed', async () => {
  const input = await filledReportInput();
  const old = { ...input, simulations: input.simulations.map((one) => ({ ...one, outOfDate: true })) };
  const report = buildReport(old);
  expect(report.risk.scenarios.map(({ state }) => state)).toContain('out of date');
  expect(report.summary.keyFigures[1]?.note).toContain('Out of date');
  expect(report.risk.gaps.join(' ')).toContain('the portfolio is out of date');
});

test('figures of another version of the engine are marked with that reason', async () => {
  const input = await filledReportInput();
  const old = { outOfDate: true, engineVersion: '0.9.0' };
  const report = buildReport({
    ...input,
    simulations: input.simulations.map((one) => ({ ...one, ...old })),
    evaluations: input.evaluations.map((one) => ({ ...one, ...old })),
  });
  expect(report.summary.keyFigures[1]?.note).toContain('another version of the engine');
  const gaps = report.risk.gaps.join(' ');
  expect(gaps).toMatch(/Simulated by another version of the engine .*, so the figures are out of date: S-/);
  expect(gaps).toMatch(/another version of the engine .*: the portfolio is out of date/);
  expect(gaps).not.toContain('Changed since the simulation');
});

test('a single asset, scenario and exception are named in the singular', async () => {
  const input = await filledReportInput();
  const one = {
    ...input,
    assets: input.assets.slice(0, 1),
    relations: [],
    scenarios: input.scenarios.slice(0, 1),
    exceptions: input.exceptions.slice(0, 1),
  };
  const texts = textsOf(buildReport(one));
  expect(
    texts.filter((text) => /\b(1|[Oo]ne) (assets|scenarios|exceptions|relations|limits|rows)\b/.test(text)),
  ).toEqual([]);
});
