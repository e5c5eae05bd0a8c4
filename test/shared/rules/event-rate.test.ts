import { expect, test } from 'vitest';
import { eventRateText, parseEventRate } from '../../../shared/rules/event-rate.ts';

test.each([
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['1 200', 1200],
  ['1 in 10', 0.1],
  ['1/10', 0.1],
  ['2 in 5 years', 0.4],
  ['.25', 0.25],
])('“%s” is %d a year', (text, rate) => {
  expect(parseEventRate(text)).toBe(rate);
});

test.each(['often', '', '1 in 0', '1 in', '--2', '1.2.3'])(
  '“%s” is no rate, and says how to type one',
  (text) => {
    expect(() => parseEventRate(text)).toThrow(/not a number of events a year.*1 in 10/);
  },
);

test('what could be two numbers is asked back, not guessed', () => {
  expect(() => parseEventRate('1,200')).toThrow('can be read as 1200 or as 1.200');
});

test.each([0.5, 1 / 30, 1 / 7, 12, 1e-9, 0.000123456789, 250.75])('%d reads back as it was', (rate) => {
  expect(parseEventRate(eventRateText(rate))).toBe(rate);
});

test('a rare event is told as people say it', () => {
  expect(eventRateText(1 / 30)).toBe('1 in 30');
});
