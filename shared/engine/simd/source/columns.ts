/* Arithmetic on columns of a block, two years at a time. Each works on an even number of years, so up to one more than `count`. */

/** out + other */
export function add(out: usize, other: usize, count: i32): void {
  for (let i = 0; i < count; i += 2) {
    const at = i << 3;
    v128.store(out + at, f64x2.add(v128.load(out + at), v128.load(other + at)));
  }
}

/** out + one × other */
export function addProduct(out: usize, one: usize, other: usize, count: i32): void {
  for (let i = 0; i < count; i += 2) {
    const at = i << 3;
    const product = f64x2.mul(v128.load(one + at), v128.load(other + at));
    v128.store(out + at, f64x2.add(v128.load(out + at), product));
  }
}

/** out × other */
export function multiply(out: usize, other: usize, count: i32): void {
  for (let i = 0; i < count; i += 2) {
    const at = i << 3;
    v128.store(out + at, f64x2.mul(v128.load(out + at), v128.load(other + at)));
  }
}

/** out × factor */
export function scale(out: usize, factor: f64, count: i32): void {
  const factors = f64x2.splat(factor);
  for (let i = 0; i < count; i += 2) {
    const at = i << 3;
    v128.store(out + at, f64x2.mul(v128.load(out + at), factors));
  }
}
