import { type SvgNode, svg } from '../../charts/svg.ts';

/** The maturity ramp of the documents, pale to dark: here it carries no meaning. */
const TONES = ['#edf2f3', '#cfe0e4', '#a3c6ce', '#6ba5b2', '#2b7686', '#0a4b5a'] as const;
const COLUMNS = 35;
const ROWS = 6;
const GAP = 1.4;

/**
 * A pattern drawn from a hash: the same state gives the same pattern, any other state another one.
 * @param hash hexadecimal, 64 digits
 */
export function coverPattern(hash: string, width: number): SvgNode {
  const cell = (width - GAP * (COLUMNS - 1)) / COLUMNS;
  const height = cell * ROWS + GAP * (ROWS - 1);
  const next = stream(hash);
  const cells = Array.from({ length: COLUMNS * ROWS }, (_, index) =>
    svg('rect', {
      x: (index % COLUMNS) * (cell + GAP),
      y: Math.floor(index / COLUMNS) * (cell + GAP),
      width: cell,
      height: cell,
      fill: TONES[next() % TONES.length],
    }),
  );
  return svg('svg', { viewBox: `0 0 ${width} ${height.toFixed(2)}`, width, height }, cells);
}

/** Spreads a hash over any number of values: xorshift32 (Marsaglia, 2003) over its words, folded one by one. */
function stream(hash: string): () => number {
  const words = (hash.match(/[0-9a-f]{1,8}/gi) ?? []).map((word) => Number.parseInt(word, 16) >>> 0);
  let state = words.reduce((sum, word) => Math.imul(sum ^ word, 0x9e3779b1) >>> 0, 0x2545f491) || 1;
  return () => {
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    state = (state ^ (state << 5)) >>> 0;
    return state >>> 8;
  };
}
