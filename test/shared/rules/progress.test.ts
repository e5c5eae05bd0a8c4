import { describe, expect, test } from 'vitest';
import { STEPS } from '../../../shared/contract/engagement.ts';
import { progress, type ProgressCounts } from '../../../shared/rules/progress.ts';

const COMPLETE: ProgressCounts = {
  scope: {
    objectives: true,
    criteria: true,
    dates: true,
    assessors: 1,
    clients: 2,
    appetite: 3,
    versions: 1,
  },
  inventory: { assets: 40, withoutOwner: 0, withoutTier: 0, withoutCard: 0 },
  classification: {
    assets: 40,
    unclassified: 0,
    byHand: 0,
    belowSources: 0,
    missingControls: 0,
    violations: 0,
  },
  responsibilities: { applicable: 204, rated: 204, differences: 0, unsupported: 0, contradictions: 0 },
  risk: {
    scenarios: 12,
    withoutEstimate: 0,
    unagreed: 0,
    withoutOwner: 0,
    examples: 0,
    notSimulated: 0,
    outOfDate: 0,
    oldEngine: 0,
  },
  exceptions: { total: 8, incompleteDrafts: 0, waiting: 0, stale: 0 },
  raci: { rows: 35, rowsWithErrors: 0, openChoices: 0, rolesWithoutPerson: 0 },
  evidence: { evidence: 12, incomplete: 0, missing: 0, findings: 4, unassigned: 0, overdue: 0 },
  reports: { documents: 2, missing: 0, outOfDate: 0 },
};

const step = (name: (typeof STEPS)[number], counts: Partial<ProgressCounts> = {}) => {
  const found = progress({ ...COMPLETE, ...counts }).find((candidate) => candidate.step === name);
  if (!found) throw new Error(`No step ${name}`);
  return found;
};

test('every step of the guided path is judged, in its order', () => {
  expect(progress(COMPLETE).map((s) => s.step)).toEqual(STEPS);
});

test('with nothing open every step of this version is done and asks for nothing', () => {
  const rated = progress(COMPLETE).filter((s) => s.done !== null);
  expect(rated.map((s) => s.done)).toEqual(rated.map(() => 1));
  expect(rated.flatMap((s) => s.missing)).toEqual([]);
});

test('steps without an instrument are neither open nor done', () => {
  expect(step('incidents')).toEqual({ step: 'incidents', done: null, missing: [] });
});

test('a tier counts once it follows from answers and is not below its sources; lacking controls are told apart', () => {
  const counts = {
    assets: 40,
    unclassified: 2,
    byHand: 4,
    belowSources: 4,
    missingControls: 9,
    violations: 3,
  };
  const { done, missing } = step('classification', { classification: counts });
  expect(done).toBe(0.75);
  expect(missing.map(({ key, count }) => [key, count])).toEqual([
    ['classification.sources', 4],
    ['classification.tier', 2],
    ['classification.byHand', 4],
    ['classification.controls', 9],
    ['classification.violations', 3],
  ]);
});

test('an empty register is not done, and says that it is empty', () => {
  const none = { assets: 0, withoutOwner: 0, withoutTier: 0, withoutCard: 0 };
  expect(step('inventory', { inventory: none })).toEqual({
    step: 'inventory',
    done: 0,
    missing: [{ key: 'inventory.empty', count: 1, route: '/inventory' }],
  });
});

test('an asset lacks half of what counts when it has an owner but no tier', () => {
  const counts = { assets: 2, withoutOwner: 0, withoutTier: 2, withoutCard: 2 };
  const { done, missing } = step('inventory', { inventory: counts });
  expect(done).toBe(0.5);
  expect(missing.map((m) => [m.key, m.count])).toEqual([
    ['inventory.tier', 2],
    ['inventory.card', 2],
  ]);
});

describe('reports', () => {
  const reports = (missing: number, outOfDate: number) =>
    step('reports', { reports: { documents: 2, missing, outOfDate } });

  test('are not begun before a document is exported', () => {
    expect(reports(2, 0)).toMatchObject({ done: 0, missing: [{ key: 'reports.none', count: 2 }] });
  });

  test('are half done with one of the two documents', () => {
    expect(reports(1, 0)).toMatchObject({ done: 0.5, missing: [{ key: 'reports.none', count: 1 }] });
  });

  test('are open again when the engagement has changed since the export', () => {
    expect(reports(0, 2)).toMatchObject({ done: 0, missing: [{ key: 'reports.outOfDate', count: 2 }] });
  });
});

test('responsibilities are done as far as their dimensions have one agreed level', () => {
  const counts = { applicable: 200, rated: 50, differences: 3, unsupported: 2, contradictions: 0 };
  const { done, missing } = step('responsibilities', { responsibilities: counts });
  expect(done).toBe(0.25);
  expect(missing.map(({ key, count }) => [key, count])).toEqual([
    ['responsibilities.settle', 3],
    ['responsibilities.rate', 150],
    ['responsibilities.evidence', 2],
  ]);
});

test('evidence is judged by what a reviewer could rely on; a file alone is not enough', () => {
  const open = { evidence: 3, incomplete: 1, missing: 2, findings: 1, unassigned: 1, overdue: 1 };
  expect(step('evidence', { evidence: open })).toEqual({
    step: 'evidence',
    done: 2 / 6,
    missing: [
      { key: 'evidence.overdue', count: 1, route: '/evidence?view=findings' },
      { key: 'evidence.missing', count: 2, route: '/evidence?view=missing' },
      { key: 'evidence.facts', count: 1, route: '/evidence' },
      { key: 'evidence.unassigned', count: 1, route: '/evidence?view=findings' },
    ],
  });
});
