import { describe, expect, it } from 'vitest';
import { heightAt, linePath, monotonePath, type Position } from '../../../shared/charts/path.ts';

describe('linePath', () => {
  it('draws straight lines and nothing for nothing', () => {
    expect(
      linePath([
        [0, 1],
        [2.005, 3],
      ]),
    ).toBe('M0 1L2.01 3');
    expect(linePath([])).toBe('');
  });
});

describe('monotonePath', () => {
  it('never overshoots its positions', () => {
    const positions: Position[] = [
      [0, 10],
      [10, 10],
      [12, 2],
      [30, 1],
      [31, 1],
    ];
    const numbers = [...monotonePath(positions).matchAll(/[-\d.]+ ([-\d.]+)/g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.max(...numbers)).toBeLessThanOrEqual(10);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
  });

  it('passes through every position', () => {
    const path = monotonePath([
      [0, 0],
      [5, 8],
      [10, 8.5],
    ]);
    expect(path.startsWith('M0 0C')).toBe(true);
    expect(path).toContain('5 8C');
    expect(path.endsWith('10 8.5')).toBe(true);
  });
});

describe('heightAt', () => {
  const line: Position[] = [
    [0, 0],
    [10, 10],
    [20, 0],
  ];
  it('reads a polyline and knows where it ends', () => {
    expect(heightAt(line, 5)).toBe(5);
    expect(heightAt(line, 20)).toBe(0);
    expect(heightAt(line, 20.1)).toBeNull();
    expect(heightAt([], 1)).toBeNull();
  });
});
