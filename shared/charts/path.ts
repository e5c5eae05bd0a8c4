import { coordinate } from './svg.ts';

/** A position in a drawing. */
export type Position = readonly [x: number, y: number];

/** Straight lines through positions; empty text for none. */
export function linePath(positions: readonly Position[]): string {
  return positions
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`)
    .join('');
}

/** A closed shape through positions. */
export function closedPath(positions: readonly Position[]): string {
  return positions.length === 0 ? '' : `${linePath(positions)}Z`;
}

/**
 * A smooth curve through positions that never overshoots: monotone cubic interpolation after Fritsch and Carlson (1980).
 * Positions go by rising x.
 */
export function monotonePath(positions: readonly Position[]): string {
  if (positions.length < 3) return linePath(positions);
  const slopes = tangents(positions);
  return positions
    .map(([x, y], index) => {
      const before = positions[index - 1];
      if (before === undefined) return `M${coordinate(x)} ${coordinate(y)}`;
      const third = (x - before[0]) / 3;
      const first = [before[0] + third, before[1] + third * (slopes[index - 1] ?? 0)];
      const second = [x - third, y - third * (slopes[index] ?? 0)];
      return `C${[...first, ...second, x, y].map(coordinate).join(' ')}`;
    })
    .join('');
}

/** Slopes at the positions, limited so that the curve stays between its neighbours. */
function tangents(positions: readonly Position[]): readonly number[] {
  const secants = positions.slice(1).map(([x, y], index) => {
    const [x0, y0] = positions[index] as Position;
    return x === x0 ? 0 : (y - y0) / (x - x0);
  });
  return positions.map((_, index) => {
    const left = secants[index - 1];
    const right = secants[index];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    if (left * right <= 0) return 0;
    // The harmonic mean satisfies the condition of Fritsch and Carlson for equal and unequal steps alike.
    return (2 * left * right) / (left + right);
  });
}

/** Height of a polyline at x, by straight interpolation; null outside. Positions go by rising x. */
export function heightAt(positions: readonly Position[], x: number): number | null {
  const first = positions[0];
  const last = positions[positions.length - 1];
  if (first === undefined || last === undefined || x < first[0] || x > last[0]) return null;
  let low = 0;
  let high = positions.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as Position)[0] <= x) low = middle;
    else high = middle;
  }
  const [x0, y0] = positions[low] as Position;
  const [x1, y1] = positions[high] as Position;
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
