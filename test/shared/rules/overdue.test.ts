import { expect, test } from 'vitest';
import { overdue, type OverdueSources } from '../../../shared/rules/overdue.ts';

const nothing: OverdueSources = { day: '2026-11-25', exceptions: [], findings: [], responsibilities: [] };
const sources = (parts: object) => ({ ...nothing, ...parts }) as unknown as OverdueSources;

test('nothing is overdue where nothing is due', () => {
  expect(overdue(nothing)).toEqual([]);
});

test('what is latest comes first, and what has no day last', () => {
  const control = (title: string, testDueOn: string | null) => ({ title, owner: 'Samuel', testDueOn });
  const lines = overdue(
    sources({
      exceptions: [
        { state: 'expired', ref: 'EXC-1', title: 'Ended', id: 'a', daysLeft: -2, controls: [] },
        {
          state: 'active',
          ref: 'EXC-2',
          id: 'b',
          title: 'Runs',
          daysLeft: 9,
          controls: [
            control('Log review', '2026-11-20'),
            control('Next week', '2026-12-02'),
            control('Never', null),
          ],
        },
        {
          state: 'closed',
          ref: 'EXC-3',
          id: 'c',
          title: 'Over',
          daysLeft: -90,
          controls: [control('Of no matter now', '2026-01-01')],
        },
      ],
      findings: [
        { ref: 'F-1', title: 'Late', id: 'd', owner: '', dueOn: '2026-10-25', overdue: true },
        { ref: 'F-2', title: 'In time', id: 'e', owner: '', dueOn: '2026-12-01', overdue: false },
      ],
      responsibilities: [
        {
          id: '2.2.2',
          measures: [
            { metric: 'Old figure', verdict: 'stale' },
            { metric: 'New', verdict: 'met' },
          ],
        },
      ],
    }),
  );
  expect(lines.map(({ ref, days }) => [ref, days])).toEqual([
    ['F-1', 31],
    ['EXC-2', 5],
    ['EXC-1', 2],
    ['2.2.2', null],
  ]);
});
