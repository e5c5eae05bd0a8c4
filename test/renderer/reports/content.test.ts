import { expect, test } from 'vitest';
import { type ContentRecords, contentRows, openItems } from '../../../renderer/features/reports/content.ts';
import type { MissingItem, StepProgress } from '../../../shared/contract/engagement.ts';

const RECORDS: ContentRecords = {
  people: 4,
  versions: 1,
  appetite: [{ loss: 1_000_000, probability: 0.1 }],
  assets: 40,
  relations: 52,
  classified: 30,
  gates: 2,
  fairnessTests: 1,
  rated: 174,
  applicable: 202,
  findings: 6,
  evidence: 9,
  scenarios: 12,
  simulations: [{ scenarioId: 'a' }, { scenarioId: 'b' }, { scenarioId: null }],
  exceptions: [{ state: 'active' }, { state: 'draft' }],
  raci: { rows: [], roles: [], differences: [] },
};

const item = (key: string, count = 1): MissingItem => ({ key, count, route: `/${key.split('.')[0]}` });
const step = (name: StepProgress['step'], missing: MissingItem[] = []): StepProgress => ({
  step: name,
  done: missing.length === 0 ? 1 : 0.5,
  missing,
});
const rowOf = (progress: StepProgress, records: Partial<ContentRecords> = {}) =>
  contentRows([progress], { ...RECORDS, ...records })[0];

test('a step without anything open is complete, and says what is printed of it', () => {
  expect(rowOf(step('inventory'))).toMatchObject({
    state: 'complete',
    shows: '40 assets · 52 relations',
    open: [],
  });
});

test('something open makes gaps', () => {
  expect(rowOf(step('inventory', [item('inventory.owner', 3)]))).toMatchObject({ state: 'gaps' });
});

test('results and approvals that no longer hold are told apart from gaps', () => {
  for (const reason of ['risk.outOfDate', 'risk.oldEngine'])
    expect(rowOf(step('risk', [item('risk.estimate'), item(reason)]))?.state).toBe('outdated');
  expect(rowOf(step('exceptions', [item('exceptions.stale')]))?.state).toBe('outdated');
});

test('exceptions in force are those approved or active, as the dashboard and the report count them', () => {
  const exceptions = [{ state: 'approved' }, { state: 'active' }, { state: 'expired' }] as const;
  expect(rowOf(step('exceptions'), { exceptions })?.shows).toBe('3 exceptions · 2 in force');
});

test('a register without records is empty, whatever else is missing', () => {
  expect(rowOf(step('exceptions'), { exceptions: [] })?.state).toBe('empty');
  expect(rowOf(step('risk', [item('risk.empty')]), { scenarios: 0, simulations: [] })).toMatchObject({
    state: 'empty',
    shows: '0 scenarios · 0 with a result · no loss curve of all',
  });
});

test('the sum of all scenarios is not counted as a scenario', () => {
  expect(rowOf(step('risk'))?.shows).toBe('12 scenarios · 2 with a result · the loss curve of all');
});

test('what was classified, rated, found and attached is counted as the documents print it', () => {
  expect(rowOf(step('classification'))?.shows).toBe('30 classified by answers · 2 gates · 1 fairness test');
  expect(rowOf(step('responsibilities'))?.shows).toBe('174 of 202 dimensions rated');
  expect(rowOf(step('evidence'))?.shows).toBe('6 findings · 9 pieces of evidence');
  expect(rowOf(step('responsibilities'), { rated: 0 })?.state).toBe('empty');
});

test('steps that have no chapter are not listed', () => {
  const rows = contentRows([step('scope'), step('reports')], RECORDS);
  expect(rows.map((row) => row.step)).toEqual(['scope']);
});

test('what is out of date comes first among the open things', () => {
  const rows = contentRows(
    [step('inventory', [item('inventory.tier')]), step('exceptions', [item('exceptions.stale')])],
    RECORDS,
  );
  expect(openItems(rows).map((open) => open.key)).toEqual(['exceptions.stale', 'inventory.tier']);
});
