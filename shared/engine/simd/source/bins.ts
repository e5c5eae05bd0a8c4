/* The bin of a value is read from the high word of its bits; see sample/binned-sample.ts. */

/** Counts values in their bins. */
export function countBins(values: usize, counts: usize, origin: i32, shift: i32, count: i32): void {
  const whole = count & ~3;
  for (let i = 0; i < whole; i += 4) {
    const bins = binsOf(values + (i << 3), origin, shift);
    countIn(counts, i32x4.extract_lane(bins, 0));
    countIn(counts, i32x4.extract_lane(bins, 1));
    countIn(counts, i32x4.extract_lane(bins, 2));
    countIn(counts, i32x4.extract_lane(bins, 3));
  }
  for (let i = whole; i < count; i++) countIn(counts, binOf(values + (i << 3), origin, shift));
}

/**
 * Collects the values whose bin is marked with 1, in their order, and their bins. Every value is written and only a marked one
 * is not written over: no branch to be guessed wrong.
 *
 * @param kept has room for one value more than there are
 * @param keptBins likewise
 * @returns how many are kept
 */
export function collect(
  values: usize,
  marks: usize,
  origin: i32,
  shift: i32,
  kept: usize,
  keptBins: usize,
  count: i32,
): i32 {
  const whole = count & ~3;
  let k = 0;
  for (let i = 0; i < whole; i += 4) {
    const at = values + (i << 3);
    const bins = binsOf(at, origin, shift);
    k += keepIn(kept, keptBins, k, load<f64>(at), marks, i32x4.extract_lane(bins, 0));
    k += keepIn(kept, keptBins, k, load<f64>(at, 8), marks, i32x4.extract_lane(bins, 1));
    k += keepIn(kept, keptBins, k, load<f64>(at, 16), marks, i32x4.extract_lane(bins, 2));
    k += keepIn(kept, keptBins, k, load<f64>(at, 24), marks, i32x4.extract_lane(bins, 3));
  }
  for (let i = whole; i < count; i++) {
    const at = values + (i << 3);
    k += keepIn(kept, keptBins, k, load<f64>(at), marks, binOf(at, origin, shift));
  }
  return k;
}

/** The bins of four values. */
function binsOf(values: usize, origin: i32, shift: i32): v128 {
  const origins = i32x4.splat(origin);
  const highWords = v128.shuffle<i32>(v128.load(values), v128.load(values, 16), 1, 3, 5, 7);
  return i32x4.shr_u(i32x4.sub(i32x4.max_s(highWords, origins), origins), shift);
}

function binOf(value: usize, origin: i32, shift: i32): i32 {
  return (max(load<i32>(value, 4), origin) - origin) >>> shift;
}

function countIn(counts: usize, bin: i32): void {
  const at = counts + (bin << 2);
  store<i32>(at, load<i32>(at) + 1);
}

/** Writes a value and its bin in place `k`; 1 where the bin is marked. */
function keepIn(kept: usize, keptBins: usize, k: i32, value: f64, marks: usize, bin: i32): i32 {
  store<f64>(kept + (k << 3), value);
  store<u16>(keptBins + (k << 1), <u16>bin);
  return load<u8>(marks + bin);
}
