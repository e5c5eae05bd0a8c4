/** What {@link sumUp} knows of the values so far: pairs of sums, of largest and of smallest positive values. */
const LARGEST: usize = 16;
const SMALLEST: usize = 32;
/** What {@link addDeviations} knows: pairs of sums of squares and of fourth powers. */
const FOURTH: usize = 16;

/** Adds up values, those in even places and those in odd places by themselves; see sample/lanes.ts. */
export function sumUp(values: usize, totals: usize, count: i32): void {
  const none = f64x2.splat(Infinity);
  let sum = v128.load(totals);
  let largest = v128.load(totals, LARGEST);
  let smallest = v128.load(totals, SMALLEST);
  for (let i = 0; i < count; i += 2) {
    const at = values + (i << 3);
    // A last one alone is followed by 0, which changes nothing.
    const two = i + 1 < count ? v128.load(at) : v128.load64_zero(at);
    sum = f64x2.add(sum, two);
    largest = f64x2.pmax(largest, two);
    smallest = f64x2.pmin(smallest, v128.bitselect(two, none, f64x2.gt(two, f64x2.splat(0))));
  }
  v128.store(totals, sum);
  v128.store(totals, largest, LARGEST);
  v128.store(totals, smallest, SMALLEST);
}

/** Adds up the squares of deviations from the mean, and their squares, in the same two lanes. */
export function addDeviations(values: usize, totals: usize, mean: f64, count: i32): void {
  const means = f64x2.splat(mean);
  let square = v128.load(totals);
  let fourth = v128.load(totals, FOURTH);
  for (let i = 0; i < count; i += 2) {
    const at = values + (i << 3);
    const two = i + 1 < count ? v128.load(at) : f64x2.replace_lane(means, 0, load<f64>(at));
    const deviation = f64x2.sub(two, means);
    const d2 = f64x2.mul(deviation, deviation);
    square = f64x2.add(square, d2);
    fourth = f64x2.add(fourth, f64x2.mul(d2, d2));
  }
  v128.store(totals, square);
  v128.store(totals, fourth, FOURTH);
}
