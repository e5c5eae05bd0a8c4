import { describe, expect, it } from 'vitest';
import {
  date,
  dateLong,
  dayMonth,
  monthYear,
  daysBetween,
  daysLeft,
  relativeDays,
} from '../../../shared/format/date.ts';
import { dateTime, duration, time, wallClock } from '../../../shared/format/time.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('writes dates for tables, lists and covers', () => {
    expect(plain(date('2025-03-04'))).toBe('4 Mar 2025');
    expect(plain(date('2025-03-04T23:59:59Z'))).toBe('4 Mar 2025');
    expect(plain(dayMonth('2026-11-20'))).toBe('20 Nov');
    expect(plain(monthYear('2026-11-20'))).toBe('Nov 2026');
    expect(monthYear('')).toBe('–');
    expect(plain(dateLong('2026-11-18'))).toBe('18 November 2026');
  });

  it('gives the dash for what is no date', () => {
    expect([date(''), date('2026-02-30'), date('20.11.2026'), dateLong('soon')]).toEqual(
      Array(4).fill('\u2013'),
    );
  });

  it('counts calendar days across leap days and clock changes', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-20', '2026-11-10')).toBe(-10);
    expect(daysBetween('2026-11-20', 'never')).toBeNaN();
  });

  it('tells a date from today', () => {
    const from = (iso: string) => relativeDays('2026-11-20', iso);
    expect(['2026-11-20', '2026-11-21', '2026-11-19', '2026-11-30', '2026-11-14'].map(from)).toEqual([
      'today',
      'tomorrow',
      'yesterday',
      'in 10 days',
      '6 days ago',
    ]);
  });

  it('tells what is left until a date', () => {
    const left = (iso: string) => daysLeft('2026-11-20', iso);
    expect(['2026-11-30', '2026-11-21', '2026-11-20', '2026-11-14'].map(left)).toEqual([
      '10 days left',
      '1 day left',
      'ends today',
      '6 days late',
    ]);
  });
});

describe('times', () => {
  it('turns an instant into wall-clock text for an offset', () => {
    const instant = Date.UTC(2026, 10, 20, 23, 31, 7);
    expect(wallClock(instant, 60)).toBe('2026-11-21T00:31:07');
    expect(wallClock(instant, -300)).toBe('2026-11-20T18:31:07');
  });

  it('writes time and date with time', () => {
    expect(time('2026-11-20T13:31:07')).toBe('13:31');
    expect(time('2026-11-20T13:31:07', true)).toBe('13:31:07');
    expect(plain(dateTime('2026-11-20T13:31:07'))).toBe('20 Nov 13:31');
    expect(plain(dateTime('2026-11-20T13:31:07', true))).toBe('20 Nov 2026 13:31');
    expect(dateTime('yesterday')).toBe('\u2013');
  });

  it.each([
    [0, '0 s'],
    [6, '6 ms'],
    [45_000, '45 s'],
    [3_580_000, '1 h'],
    [8_400_000, '2 h 20 min'],
    [273_600_000, '3 d 4 h'],
    [-1, '\u2013'],
  ])('writes %d ms as %s', (milliseconds, text) => {
    expect(plain(duration(milliseconds))).toBe(text);
  });
});
