import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Turns } from '../../../renderer/features/risk/what-if/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is not urgent runs when nothing urgent is under way', () => {
  const run = vi.fn<() => void>();
  new Turns().whenFree(run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

test('it waits for what urgent began in the same moment, and for all of it', () => {
  const turns = new Turns();
  const run = vi.fn<() => void>();
  turns.whenFree(run);
  turns.begin();
  turns.begin();
  vi.runAllTimers();
  turns.end();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  turns.end();
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

test('it gives way again when the next urgent thing begins while the first is drawn', () => {
  const turns = new Turns();
  const run = vi.fn<() => void>();
  turns.begin();
  turns.whenFree(run);
  vi.runAllTimers();
  turns.end();
  turns.begin();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  turns.end();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

test('what takes several frames waits until typing rests, however the keys fall', () => {
  const turns = new Turns();
  const run = vi.fn<() => void>();
  for (let key = 0; key < 20; key += 1) {
    turns.begin();
    turns.end();
    if (key === 0) turns.whenFree(run, 200);
    vi.advanceTimersByTime(120);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledOnce();
});

test('what began long ago does not hold anything up', () => {
  const turns = new Turns();
  turns.begin();
  turns.end();
  vi.advanceTimersByTime(1_000);
  const run = vi.fn<() => void>();
  turns.whenFree(run, 200);
  vi.advanceTimersByTime(40);
  expect(run).toHaveBeenCalledOnce();
});
