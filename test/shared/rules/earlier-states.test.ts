import { expect, test } from 'vitest';
import { utcDay, wallClock } from '../../../shared/format/time.ts';
import { earlierStates } from '../../../shared/rules/earlier-states.ts';

const hour = (sequence: number, at: string, entries = 1) => ({ sequence, at: `${at}:30:00.000Z`, entries });

test('without history, or with one hour of it, there is nothing to compare with', () => {
  expect(earlierStates([], utcDay)).toEqual([]);
  expect(earlierStates([hour(4, '2026-11-20T09')], utcDay)).toEqual([]);
});

test('a day is told by how it ended, the last day hour by hour, the latest first', () => {
  const hours = [
    hour(10, '2026-09-04T09', 10),
    hour(12, '2026-09-04T17', 2),
    hour(15, '2026-11-20T09', 3),
    hour(16, '2026-11-20T10'),
    hour(18, '2026-11-20T11', 2),
  ];
  const states = earlierStates(hours, utcDay);
  expect(states).toEqual([
    { sequence: 16, at: '2026-11-20T10:30:00.000Z', entries: 1 },
    { sequence: 15, at: '2026-11-20T09:30:00.000Z', entries: 3 },
    { sequence: 12, at: '2026-09-04T17:30:00.000Z', entries: 12 },
  ]);
});

test('a day ends where its people are: an evening of two UTC days is one day of work', () => {
  const evening = [hour(3, '2026-09-04T23'), hour(5, '2026-09-05T01'), hour(9, '2026-11-20T11')];
  const inNewYork = (instant: string) => wallClock(Date.parse(instant), -240).slice(0, 10);
  expect(earlierStates(evening, inNewYork).map(({ sequence }) => sequence)).toEqual([5]);
  expect(earlierStates(evening, utcDay).map(({ sequence }) => sequence)).toEqual([5, 3]);
});
