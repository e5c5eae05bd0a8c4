/** The events of the part of a rate below the row of the grid; given by the host. */
declare function ofRest(u: f64, rest: f64): i32;

/* As in poisson.ts. */
const PER_UNIT: f64 = 16;
const WIDTH_BITS: i32 = 6;
const GUIDE_BITS: i32 = 7;

/** Adds a Poisson number to each year's events, at rates within the grid; see poisson.ts. */
export function addCounts(
  thresholds: usize,
  guide: usize,
  words: usize,
  restWords: usize,
  rates: usize,
  events: usize,
  count: i32,
): void {
  for (let i = 0; i < count; i++) {
    const rate = load<f64>(rates + (i << 3));
    const row = <i32>(rate * PER_UNIT);
    const rest = rate - <f64>row / PER_UNIT;
    const word = load<u32>(words + (i << 2));
    const rowAt = thresholds + (row << (WIDTH_BITS + 2));
    let n = <i32>load<u8>(guide + (row << GUIDE_BITS) + (word >>> (32 - GUIDE_BITS)));
    n += <i32>(word > load<u32>(rowAt + (n << 2)));
    while (word > load<u32>(rowAt + (n << 2))) n++;
    const u = (<f64>load<u32>(restWords + (i << 2)) + 0.5) * 2.0 ** -32.0;
    if (u > 1 - rest) n += ofRest(u, rest);
    const at = events + (i << 2);
    store<i32>(at, load<i32>(at) + n);
  }
}
