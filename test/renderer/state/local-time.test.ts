import { expect, test } from 'vitest';
import { historyTime, localDay, localTime } from '../../../renderer/state/local-time.ts';

const at = (year: number) => new Date(year, 10, 20, 13, 31, 7).toISOString();

test('a stored instant is told by the clock of this place', () => {
  expect(localTime(at(2026))).toBe('2026-11-20T13:31:07');
  expect(localDay(at(2026))).toBe('2026-11-20');
});

test('a history tells the time of this year, and of another one the day with its year', () => {
  const year = new Date().getFullYear();
  expect(historyTime(at(year))).toMatch(/^20\sNov 13:31$/);
  expect(historyTime(at(year - 1))).toMatch(new RegExp(`^20\\sNov\\s${year - 1}$`));
});
