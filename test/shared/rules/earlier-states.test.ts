import { expect, test } from 'vitest';
import { earlierStates } from '../../../shared/rules/earlier-states.ts';

const hour = (sequence: number, at: string, entries = 1) => ({ sequence, at: `${at}:30:00.000Z`, entries });

test('without history, or with one hour of it, there is nothing to compare with', () => {
  expect(earlierStates([])).toEqual([]);
  expect(earlierStates([hour(4, '2026-11-20T09')])).toEqual([]);
});

test('a day is told by how it ended, the last day hour by hour, the latest first', () => {
  const states = earlierStates([
    hour(10, '2026-09-04T09', 10),
    hour(12, '2026-09-04T17', 2),
    hour(15, '2026-11-20T09', 3),
    hour(16, '2026-11-20T10'),
    hour(18, '2026-11-20T11', 2),
  ]);
  expect(states).toEqual([
    { sequence: 16, at: '2026-11-20T10:30:00.000Z', entries: 1 },
    { sequence: 15, at: '2026-11-20T09:30:00.000Z', entries: 3 },
    { sequence: 12, at: '2026-09-04T17:30:00.000Z', entries: 12 },
  ]);
});
