import { exp, log } from './special/elementary.ts';

/** `count` ≥ 2 values from `from` to `to`, both positive and both met exactly, in equal ratios. */
export function logGrid(from: number, to: number, count: number): number[] {
  const step = log(to / from) / (count - 1);
  const grid = Array.from({ length: count }, (_, i) => from * exp(i * step));
  grid[count - 1] = to;
  return grid;
}
