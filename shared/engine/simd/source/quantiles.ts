import { CHUNK, fillWords } from './generator.ts';

/** The quantile where no table reaches; given by the host. */
declare function exact(word: i32): f64;

/* As in levels.ts. */
const END_CELLS: i32 = 8;
const CELLS: i32 = 512;
const SMALLEST_BINADE: i32 = 14;
const TAIL_CELLS: i32 = 96;
/** Bytes of the four coefficients of a cell. */
const CELL_BITS: i32 = 5;
const TAILS: usize = CELLS << CELL_BITS;

const words = memory.data(CHUNK << 2, 16);

/** Fills the first `count` places with draws of a quantile table. Writes whole steps: up to three draws more. */
export function fillDraws(table: usize, state: usize, out: usize, count: i32): void {
  for (let from = 0; from < count; from += CHUNK) {
    drawChunk(table, state, out + (from << 3), min(CHUNK, count - from));
  }
}

/** At most {@link CHUNK} draws. */
export function drawChunk(table: usize, state: usize, out: usize, count: i32): void {
  fillWords(state, words, count);
  lookUp(table, out, count);
  replaceEnds(table, out, count);
}

/** Two draws at a time: c₀ + g (c₁ + g (c₂ + g c₃)), with the cell from the first nine bits and g from the others. */
function lookUp(table: usize, out: usize, count: i32): void {
  const sign = i32x4.splat(0x80000000);
  const scale = f64x2.splat(2.0 ** -32.0);
  for (let i = 0; i < count; i += 2) {
    const pair = words + (i << 2);
    const places = v128.xor(i32x4.shl(v128.load_zero<i64>(pair), 9), sign);
    const g = f64x2.mul(f64x2.convert_low_i32x4_s(places), scale);
    const one = table + cellOf(load<i32>(pair));
    const other = table + cellOf(load<i32>(pair, 4));
    const one01 = v128.load(one);
    const one23 = v128.load(one, 16);
    const other01 = v128.load(other);
    const other23 = v128.load(other, 16);
    const c0 = v128.shuffle<f64>(one01, other01, 0, 2);
    const c1 = v128.shuffle<f64>(one01, other01, 1, 3);
    const c2 = v128.shuffle<f64>(one23, other23, 0, 2);
    const c3 = v128.shuffle<f64>(one23, other23, 1, 3);
    const inner = f64x2.add(c1, f64x2.mul(g, f64x2.add(c2, f64x2.mul(g, c3))));
    v128.store(out + (i << 3), f64x2.add(c0, f64x2.mul(g, inner)));
  }
}

/** The bytes from the start of the table to the cell of a word. */
function cellOf(word: i32): i32 {
  return (word >>> (23 - CELL_BITS)) & ((CELLS - 1) << CELL_BITS);
}

/** Draws again what fell in the cells at the ends, one in 32; looks at 32 words at once, so that branches are few. */
function replaceEnds(table: usize, out: usize, count: i32): void {
  for (let from = 0; from < count; from += 32) {
    let ends = 0;
    for (let i = 0; i < 32; i += 4) ends |= endsOf(words + ((from + i) << 2)) << i;
    if (from + 32 > count) ends &= (1 << (count - from)) - 1;
    for (; ends !== 0; ends &= ends - 1) {
      const i = from + ctz(ends);
      store<f64>(out + (i << 3), tail(table + TAILS, load<i32>(words + (i << 2))));
    }
  }
}

/** A bit for each of four words that fell in a cell at an end. */
function endsOf(four: usize): i32 {
  // Moved so that the inner cells are the smallest of all signed numbers: one comparison tells.
  const shift = i32x4.splat(0x80000000 - (END_CELLS << 23));
  const beyond = i32x4.splat(0x80000000 + ((CELLS - 2 * END_CELLS) << 23));
  return i32x4.bitmask(i32x4.ge_s(i32x4.add(v128.load(four), shift), beyond));
}

/** As in quantile-table.ts, but without branches on the side: which it is, no processor guesses. */
function tail(table: usize, word: i32): f64 {
  const upper = word >>> 31;
  const fromEnd = word ^ (word >> 31);
  const binade = 31 - clz(fromEnd);
  if (binade < SMALLEST_BINADE) return exact(word);
  const bits = binade - 3;
  const cell = ((binade - SMALLEST_BINADE) << 3) + ((fromEnd >>> bits) & 7) + upper * TAIL_CELLS;
  // 2^-bits by its exponent.
  const width = reinterpret<f64>((<i64>(1023 - bits)) << 52);
  const g = (<f64>(fromEnd & ((1 << bits) - 1)) + 0.5) * width;
  const c = table + (cell << CELL_BITS);
  return load<f64>(c) + g * (load<f64>(c, 8) + g * (load<f64>(c, 16) + g * load<f64>(c, 24)));
}
