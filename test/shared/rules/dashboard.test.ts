import { describe, expect, test } from 'vitest';
import type { FindingView } from '../../../shared/contract/evidence.ts';
import { allowedInBadYear } from '../../../shared/rules/dashboard.ts';
import { utcDay, wallClock } from '../../../shared/format/time.ts';
import { linesOf, line, spanOf } from '../../../shared/rules/dashboard-lines.ts';
import { overdue } from '../../../shared/rules/overdue.ts';

describe('what the appetite allows in a bad year', () => {
  test('is its smallest limit for at most one year in ten', () => {
    const appetite = [
      { loss: 1_000_000, probability: 0.3 },
      { loss: 5_000_000, probability: 0.05 },
      { loss: 3_000_000, probability: 0.1 },
    ];
    expect(allowedInBadYear(appetite)).toBe(3_000_000);
  });

  test('is unknown without a limit of that kind', () => {
    expect(allowedInBadYear([])).toBeNull();
    expect(allowedInBadYear([{ loss: 1, probability: 0.11 }])).toBeNull();
  });
});

test('the span of inputs is their first and last day, by the calendar it is given', () => {
  expect(spanOf([], utcDay)).toBeNull();
  const instants = ['2026-11-20T22:30:00.000Z', '2026-09-01T10:00:00.000Z', '2026-10-02T10:00:00.000Z'];
  expect(spanOf(instants, utcDay)).toEqual({ from: '2026-09-01', to: '2026-11-20' });
  const inBerlin = (instant: string) => wallClock(Date.parse(instant), 120).slice(0, 10);
  expect(spanOf(instants, inBerlin)).toEqual({ from: '2026-09-01', to: '2026-11-21' });
});

test('a figure names its first records and counts them all', () => {
  const all = Array.from({ length: 30 }, (_, index) =>
    line({ ref: `AST-${index}`, title: 'Asset', route: '/inventory' }),
  );
  const lines = linesOf(all);
  expect(lines.total).toBe(30);
  expect(lines.first[0]?.ref).toBe('AST-0');
  expect(lines.first.length).toBeLessThan(30);
});

test('the latest comes first, what has no day last', () => {
  const finding = (ref: string, dueOn: string, late: boolean) =>
    ({ id: ref, ref, title: ref, owner: '', dueOn, overdue: late }) as FindingView;
  const measure = { id: 'm', metric: 'Scan age', verdict: 'stale' as const };
  const figure = { mean: null, rated: 0, applicable: 0, low: 0, high: 0 };
  const lines = overdue({
    day: '2026-11-20',
    exceptions: [],
    findings: [
      finding('F-001', '2026-11-18', true),
      finding('F-002', '2026-11-01', true),
      finding('F-003', '2026-12-01', false),
    ],
    responsibilities: [
      { id: '2.4', title: '', groupId: '', areaId: '', figure, dimensions: [], measures: [measure] },
    ],
  });
  expect(lines.map(({ ref, days }) => [ref, days])).toEqual([
    ['F-002', 19],
    ['F-001', 2],
    ['2.4', null],
  ]);
});
