import { expect, test } from 'vitest';
import { orderedIds } from '../../../main/app/ordered-ids.ts';
import { Id } from '../../../shared/model/basics.ts';

const many = (next: () => string, count: number) => Array.from({ length: count }, next);

test('ids sort in the order they were made, also within a millisecond', () => {
  const ids = many(
    orderedIds(() => 1_764_000_000_000),
    10_000,
  );
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 3).map((id) => Id.safeParse(id).success)).toEqual([true, true, true]);
});

test('a clock that is set back puts no new id before an old one', () => {
  let at = 1_764_000_000_000;
  const next = orderedIds(() => at);
  const before = next();
  at -= 60_000;
  const after = many(next, 5_000);
  expect([before, ...after].toSorted()).toEqual([before, ...after]);
  at += 120_000;
  expect(next() > (after.at(-1) ?? '')).toBe(true);
});

test('ids say when they were made', () => {
  const at = Date.UTC(2026, 10, 25);
  const id = orderedIds(() => at)();
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
});
